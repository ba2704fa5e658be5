/// The character sets that mail is read in; what is written is always UTF-8.
package enum MailCharset: Hashable, Sendable {
  /// UTF-8, and US-ASCII as a part of it.
  case utf8
  /// ISO 8859-1.
  case latin1
  /// Windows-1252, which has letters where ISO 8859-1 has controls.
  case windows1252

  /// The set of a name, in any capitals; `nil` for one that is not read.
  package init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "iso-8859-1", "latin1", "iso8859-1": self = .latin1
    case "windows-1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// The text that octets mean; `nil` where they mean none.
  package func text(_ octets: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: octets, as: UTF8.self)
    case .latin1: return Self.text(octets, replacing: [])
    case .windows1252: return Self.text(octets, replacing: Self.windowsLetters)
    }
  }

  /// What 0x80 to 0x9F stand for in Windows-1252; the five that stand for nothing keep their controls.
  private static let windowsLetters: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func text(_ octets: [UInt8], replacing letters: [UInt32]) -> String {
    var scalars = String.UnicodeScalarView()
    for octet in octets {
      let place = Int(octet) - 0x80
      let scalar = letters.indices.contains(place) ? Unicode.Scalar(letters[place]) : Unicode.Scalar(octet)
      scalars.append(scalar ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
