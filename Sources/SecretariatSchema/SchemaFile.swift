internal import CSchemaFiles

/// A file of the folder `Schema`, as it was when the program was built.
struct SchemaFile {
  /// The name under the folder, `001_logs.sql` or `Reference/countries.tsv`.
  let name: String
  /// The whole text.
  let text: String

  /// The names of the files, without their texts, in the order in which they are listed.
  static let names: [String] = (0..<schema_file_count()).compactMap { position in
    guard let file = unsafe schema_file_at(position)?.pointee else { return nil }
    return unsafe String(cString: file.name)
  }

  /// Every file, in the order in which they are listed.
  static let all: [SchemaFile] = (0..<schema_file_count()).compactMap { position in
    guard let file = unsafe schema_file_at(position)?.pointee else { return nil }
    return unsafe SchemaFile(
      name: String(cString: file.name), text: String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self))
  }
}
