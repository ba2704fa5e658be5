/// Text that stands in an HTML page exactly as it is, inside of an element or of a quoted attribute.
package struct HTMLText: Hashable, Sendable, CustomStringConvertible {
  /// The escaped text.
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
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    description = String(escaped)
  }
}
