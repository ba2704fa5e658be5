/// Text that stands in an XML document exactly as it is: what XML would take for its own marks is escaped (XML 1.0, 2.4), and
/// what no XML document may hold is replaced (2.2).
package struct XMLText: Hashable, Sendable, CustomStringConvertible {
  /// The escaped text, fit for content and for attributes in double quotes.
  package let description: String

  /// Escapes a text.
  package init(_ text: String) {
    let escape = MarkupEscape { $0.isControl || $0.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil }
    description = escape(text)
  }
}
