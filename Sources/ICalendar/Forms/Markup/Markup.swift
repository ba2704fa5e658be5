/// How texts are written in XML (2.4).
enum Markup {
  /// Appends a text between tags.
  ///
  /// XML cannot hold U+FFFE and U+FFFF at all; the replacement character stands for them, and for the control characters that no
  /// value of a calendar has.
  static func append(text: String, to octets: inout [UInt8]) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0xEF && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E }) {
      octets += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": octets += "&amp;".utf8
      case "<": octets += "&lt;".utf8
      case ">": octets += "&gt;".utf8
      case "\r": octets += "&#13;".utf8
      default: append(scalar, to: &octets)
      }
    }
  }

  /// Appends the value of an attribute between quotation marks.
  static func append(attribute text: String, to octets: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": octets += "&amp;".utf8
      case "<": octets += "&lt;".utf8
      case "\"": octets += "&quot;".utf8
      case "\t": octets += "&#9;".utf8
      case "\n": octets += "&#10;".utf8
      case "\r": octets += "&#13;".utf8
      default: append(scalar, to: &octets)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    octets += Array(String(Character(isAllowed(scalar) ? scalar : "\u{FFFD}")).utf8)
  }

  /// Whether XML 1.0 allows a character (2.2).
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}
