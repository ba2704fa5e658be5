/// Escapes what a markup language would take for its own marks: the four that XML and HTML share, and what each has besides.
struct MarkupEscape {
  /// What stands in place of a scalar that only this language treats by itself; `nil` lets it stand.
  let besides: (Unicode.Scalar) -> String?

  /// The text, fit for content and for attributes in double quotes.
  func callAsFunction(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      default:
        if let other = besides(scalar) { escaped.append(contentsOf: other.unicodeScalars) } else { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character of the first or second set.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
