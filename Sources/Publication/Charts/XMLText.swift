/// Text that stands in an XML document exactly as it is: what XML would take for its own marks is escaped (XML 1.0, 2.4), and
/// what no XML document may hold is replaced (2.2).
package struct XMLText: Hashable, Sendable, CustomStringConvertible {
  /// The escaped text, fit for content and for attributes in double quotes.
  package let description: String

  /// Escapes a text.
  package init(_ text: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE:
        escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    description = String(escaped)
  }
}
