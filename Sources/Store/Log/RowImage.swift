internal import GRDB

/// A row as the log's triggers write it down: a line `column=SQL literal` for each column.
///
/// The literals are those of SQLite's `quote()`: `NULL`, whole numbers, and texts in single quotes with doubled quotes
/// inside. A text may hold line ends, so that lines are told apart only by reading the literals.
struct RowImage: Hashable {
  /// A column with its value.
  struct Column: Hashable {
    let name: String
    var value: DatabaseValue
  }

  /// The columns with their values, in the order of the table.
  private(set) var columns: [Column]

  /// Reads an image; `nil` when the text is none.
  init?(_ text: String) {
    var scanner = LiteralScanner(text)
    var columns: [Column] = []
    repeat {
      guard let name = scanner.name(), let value = scanner.literal() else { return nil }
      columns.append(Column(name: name, value: value))
    } while scanner.skip(0x0A)
    guard scanner.isAtEnd else { return nil }
    self.columns = columns
  }

  /// Reads an image out of the log.
  init(reading text: String) throws {
    guard let image = RowImage(text) else {
      throw Damage(english: "the log holds a row that cannot be read", spanish: "la bitácora contiene una fila ilegible")
    }
    self = image
  }

  /// The value of a column; NULL where the image has none.
  subscript(name: String) -> DatabaseValue {
    get { columns.first { $0.name == name }?.value ?? .null }
    set {
      guard let position = columns.firstIndex(where: { $0.name == name }) else { return }
      columns[position].value = newValue
    }
  }

  /// The image without some columns.
  func without(_ names: Set<String>) -> RowImage {
    var rest = self
    rest.columns.removeAll { names.contains($0.name) }
    return rest
  }

  /// The values of a key, which is written as literals separated by commas; `nil` when the text is none.
  static func key(_ text: String) -> [DatabaseValue]? {
    var scanner = LiteralScanner(text)
    var values: [DatabaseValue] = []
    repeat {
      guard let value = scanner.literal() else { return nil }
      values.append(value)
    } while scanner.skip(0x2C)
    return scanner.isAtEnd ? values : nil
  }
}

extension DatabaseValue {
  /// The value as a person reads it; `nil` for NULL.
  var readable: String? {
    switch storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): "\(data.count) bytes"
    }
  }
}

/// Reads column names and SQL literals off a text, byte by byte.
private struct LiteralScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The letters before an equals sign.
  mutating func name() -> String? {
    guard let end = rest.firstIndex(of: 0x3D), end > rest.startIndex else { return nil }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[(end + 1)...]
    return name
  }

  mutating func literal() -> DatabaseValue? {
    if rest.starts(with: "NULL".utf8) {
      rest = rest.dropFirst(4)
      return .null
    }
    if skip(0x27) { return text() }
    let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return number.databaseValue
  }

  /// The rest of a text literal whose opening quote has been read.
  private mutating func text() -> DatabaseValue? {
    var bytes: [UInt8] = []
    while let end = rest.firstIndex(of: 0x27) {
      bytes += rest[..<end]
      rest = rest[(end + 1)...]
      guard rest.first == 0x27 else { return String(decoding: bytes, as: UTF8.self).databaseValue }
      bytes.append(0x27)
      rest = rest.dropFirst()
    }
    return nil
  }
}
