/// Text that stands in an HTML page exactly as it is, inside of an element or of a quoted attribute.
package struct HTMLText: Hashable, Sendable, CustomStringConvertible {
  /// The escaped text.
  package let description: String

  /// Escapes a text.
  package init(_ text: String) {
    let escape = MarkupEscape { $0 == "'" ? "&#39;" : $0.isControl ? " " : nil }
    description = escape(text)
  }
}
