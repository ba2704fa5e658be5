internal import CivilTime
package import Secretariat

/// The lines of a page, decoded: what every later stage reads.
///
/// The bytes must be UTF-8; a byte order mark, all three line ends, HTML tags and HTML character references are
/// understood. Pages are bounded: 16 MiB in all, 1 MiB a line.
package struct PageText: Sendable {
  /// One line with its number.
  package struct Line: Hashable, Sendable {
    /// The number in the file, from 1; for a page in HTML the number in its text.
    package let number: Int
    /// The text without blanks at either end.
    package let text: String
    /// Whether it begins with a bullet, which the text no longer has.
    package let isBullet: Bool
  }

  /// The lines that are not empty.
  package let lines: [Line]

  /// The most bytes that a page may have.
  package static let pageBytesMaximum = 16 << 20
  static let lineBytesMaximum = 1 << 20

  /// Reads a page.
  ///
  /// - Throws: A ``Refusal`` that names the line and the rule: too large, not UTF-8, control characters, nothing in it.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.pageBytesMaximum else {
      throw .invalid(
        given: "\(bytes.count) bytes",
        because: BilingualText(
          english: "the page is larger than 16 MiB, the most that is read",
          spanish: "la página pasa de 16 MiB, lo máximo que se lee"), remedy: Self.textAlone)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw .invalid(
        given: "UTF-16",
        because: BilingualText(english: "the page is encoded in UTF-16", spanish: "la página está codificada en UTF-16"),
        remedy: BilingualText(english: "Save it as UTF-8.", spanish: "Guárdela en UTF-8."))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var texts: [String] = []
    for (position, line) in Self.split(body).enumerated() { texts.append(try Self.decode(line, number: position + 1)) }
    guard texts.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw .invalid(
        given: "an empty page", because: BilingualText(english: "the page has no text", spanish: "la página no tiene texto"),
        remedy: Self.fileWithText)
    }
    if texts.contains(where: MarkupText.begins) { texts = MarkupText.lines(of: texts) }
    lines = texts.enumerated().compactMap { position, text in Self.line(text, number: position + 1) }
  }

  private static let textAlone = BilingualText(
    english: "Save the page's text alone.", spanish: "Guarde solo el texto de la página.")
  private static let fileWithText = BilingualText(
    english: "Give a file with the page's text.", spanish: "Indique un archivo con el texto de la página.")

  /// Splits at CR LF, LF and CR, on bytes: in Swift, CR LF is one character.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var position = start
    while position < bytes.endIndex {
      if bytes[position] == 0x0A || bytes[position] == 0x0D {
        lines.append(bytes[start..<position])
        if bytes[position] == 0x0D, position + 1 < bytes.endIndex, bytes[position + 1] == 0x0A { position += 1 }
        start = position + 1
      }
      position += 1
    }
    lines.append(bytes[start...])
    return lines
  }

  private static func decode(_ line: ArraySlice<UInt8>, number: Int) throws(Refusal) -> String {
    guard line.count <= lineBytesMaximum else {
      throw .invalid(
        given: "line \(number)",
        because: BilingualText(
          english: "line \(number) has \(line.count) bytes; at most 1 MiB is read",
          spanish: "la línea \(number) tiene \(line.count) bytes; se lee 1 MiB a lo sumo"), remedy: textAlone)
    }
    if let control = line.first(where: { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0C) || $0 == 0x7F }) {
      throw .invalid(
        given: "line \(number)",
        because: BilingualText(
          english: "line \(number) holds the control character \(control); this looks like a binary file, not the text of a page",
          spanish: "la línea \(number) contiene el carácter de control \(control); parece un archivo binario, no el texto de una página"),
        remedy: fileWithText)
    }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw .invalid(
        given: "line \(number)",
        because: BilingualText(
          english: "line \(number) is not valid UTF-8", spanish: "la línea \(number) no es UTF-8 válido"),
        remedy: BilingualText(english: "Save the page as UTF-8.", spanish: "Guarde la página en UTF-8."))
    }
    return text
  }

  private static func line(_ text: String, number: Int) -> Line? {
    let plain = CharacterReferences.decoded(text)
    var scalars = Array(plain.unicodeScalars.compactMap(\.asPlainBlank))[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    let bullets: Set<Unicode.Scalar> = ["-", "*", "•", "–", "·", "‣", "▪"]
    var isBullet = false
    if scalars.count == 1, let only = scalars.first, bullets.contains(only) { return nil }
    if let first = scalars.first, bullets.contains(first), scalars.count > 1, scalars[scalars.startIndex + 1].properties.isWhitespace {
      isBullet = true
      scalars.removeFirst()
    } else {
      while scalars.first == "#" { scalars.removeFirst() }
    }
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    guard !scalars.isEmpty else { return nil }
    return Line(number: number, text: String(String.UnicodeScalarView(scalars)), isBullet: isBullet)
  }
}

extension Unicode.Scalar {
  /// A blank for every kind of blank, nothing for marks without width, the scalar itself otherwise.
  fileprivate var asPlainBlank: Unicode.Scalar? {
    switch value {
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD, 0x202A...0x202E, 0x2066...0x2069: nil
    case 0x80...0x9F: nil
    default: properties.isWhitespace ? " " : self
    }
  }
}
