package import Secretariat

/// The rows of a text of comma-separated values, read as bytes (RFC 4180).
///
/// The text is UTF-8, with or without a byte order mark; lines end with LF or CR LF. A value in quotes may hold commas, line ends and
/// quotes written twice. Lines with nothing in them are left out.
package struct CommaSeparatedText: Sendable {
  /// A row with the number of the line on which it begins.
  package struct Row: Hashable, Sendable {
    /// The number, from 1.
    package let line: Int
    /// The values, without blanks at their ends.
    package let values: [String]
  }

  /// The most bytes that are read.
  package static let bytesMaximum = 1 << 20

  /// The rows in order.
  package let rows: [Row]

  /// Reads a text.
  ///
  /// - Throws: A ``Refusal`` when it is too large or not UTF-8, or quotes do not close or stand in the middle of a value; it names the
  ///   line.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.bytesMaximum else {
      throw .invalid(
        given: "\(bytes.count) bytes",
        because: BilingualText(
          english: "the file is larger than 1 MiB, the most that is read", spanish: "el archivo pasa de 1 MiB, lo máximo que se lee"),
        remedy: BilingualText(english: "Divide it.", spanish: "Divídalo."))
    }
    var scanner = Scanner(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    var rows: [Row] = []
    while let row = try scanner.row() {
      if row.values.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    self.rows = rows
  }
}

extension CommaSeparatedText {
  /// Reads one row after the other.
  private struct Scanner {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line = 1

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      position = bytes.startIndex
    }

    /// The next row; `nil` at the end.
    mutating func row() throws(Refusal) -> Row? {
      guard position < bytes.endIndex else { return nil }
      let start = line
      var values: [String] = []
      while true {
        values.append(try value())
        guard position < bytes.endIndex else { break }
        let isComma = bytes[position] == 0x2C
        position += 1
        if !isComma {
          line += 1
          break
        }
      }
      return Row(line: start, values: values)
    }

    /// The value up to the next comma or line end, which is left standing.
    private mutating func value() throws(Refusal) -> String {
      skipBlanks()
      let start = line
      var value: [UInt8] = []
      if position < bytes.endIndex, bytes[position] == 0x22 {
        position += 1
        while true {
          guard position < bytes.endIndex else { throw Self.openQuote(onLine: start) }
          let byte = bytes[position]
          position += 1
          if byte == 0x22 {
            guard position < bytes.endIndex, bytes[position] == 0x22 else { break }
            position += 1
          } else if byte == 0x0A {
            line += 1
          }
          value.append(byte)
        }
        skipBlanks()
        guard position == bytes.endIndex || bytes[position] == 0x2C || bytes[position] == 0x0A else { throw Self.strayQuote(onLine: line) }
      } else {
        while position < bytes.endIndex, bytes[position] != 0x2C, bytes[position] != 0x0A {
          guard bytes[position] != 0x22 else { throw Self.strayQuote(onLine: line) }
          value.append(bytes[position])
          position += 1
        }
        if value.last == 0x0D { value.removeLast() }
        while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
      }
      guard let text = String(validating: value, as: UTF8.self) else { throw Self.notText(onLine: start) }
      return text
    }

    /// Passes over blanks, and over the CR before a line end.
    private mutating func skipBlanks() {
      while position < bytes.endIndex, bytes[position] == 0x20 || bytes[position] == 0x09 || isCarriageReturn { position += 1 }
    }

    private var isCarriageReturn: Bool {
      bytes[position] == 0x0D && (position + 1 == bytes.endIndex || bytes[position + 1] == 0x0A)
    }

    private static func openQuote(onLine line: Int) -> Refusal {
      refusal(line, "the quotes that open on it do not close", "las comillas que se abren en ella no se cierran")
    }

    private static func strayQuote(onLine line: Int) -> Refusal {
      refusal(
        line, "a value has quotes around a part of it; quotes inside of a value are written twice",
        "un valor tiene comillas en torno a una parte; las comillas dentro de un valor se escriben dos veces")
    }

    private static func notText(onLine line: Int) -> Refusal {
      refusal(line, "it is not UTF-8", "no está en UTF-8")
    }

    private static func refusal(_ line: Int, _ english: String, _ spanish: String) -> Refusal {
      .invalid(
        given: String(line), because: BilingualText(english: "line \(line): \(english)", spanish: "línea \(line): \(spanish)"),
        remedy: BilingualText(
          english: "Save the table as CSV with commas, in UTF-8.", spanish: "Guarde la tabla como CSV con comas, en UTF-8."))
    }
  }
}
