/// The name of a time zone in the IANA database, such as `America/Costa_Rica`.
///
/// Only the form is checked here; whether there is such a zone, its rules tell.
public struct ZoneName: Hashable, Sendable {
  /// The name.
  public let text: String

  /// Reads a name: parts of ASCII letters, digits, `_`, `+` and `-`, joined by `/`; at most 64 bytes, never a path.
  public init(parsing text: String) throws(CivilTimeError) {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isWellFormed =
      (1...64).contains(text.utf8.count) && parts.count <= 4
      && parts.allSatisfy { part in
        guard let first = part.first, Self.isLetterOrDigit(first) else { return false }
        return part.allSatisfy { Self.isLetterOrDigit($0) || $0 == 0x5F || $0 == 0x2B || $0 == 0x2D }
      }
    guard isWellFormed else { throw .malformed(given: text, expected: .zone) }
    self.text = text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension ZoneName: Comparable {
  /// Names are ordered by their bytes.
  public static func < (left: ZoneName, right: ZoneName) -> Bool { left.text < right.text }
}

extension ZoneName: CustomStringConvertible {
  /// The name.
  public var description: String { text }
}

extension ZoneName: Codable {
  /// Reads a name; anything else is refused.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
