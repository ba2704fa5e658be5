/// One step of the record's schema: SQL that never changes once it has been released.
package struct SchemaStep: Sendable {
  /// The step's number, from 1; a record's `user_version` is the number of the last step it has seen.
  package let number: Int
  /// The file's name, `001_logs.sql`.
  package let name: String
  /// The statements.
  package let sql: String

  /// How many steps there are; every opening of a record asks, so that no text is read for it.
  package static let count = SchemaFile.names.count { $0.hasSuffix(".sql") }

  /// Every step in order.
  package static let all: [SchemaStep] = SchemaFile.all.filter { $0.name.hasSuffix(".sql") }.enumerated().map { position, file in
    SchemaStep(number: position + 1, name: file.name, sql: file.text)
  }
}
