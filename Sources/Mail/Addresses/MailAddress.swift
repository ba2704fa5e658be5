/// An electronic mail address that stands in a header as it is (addr-spec, RFC 5322 3.4.1).
///
/// Only the plain form is taken, words of letters, digits and harmless marks with single dots between them, before and after
/// the `@`. So an address can hold nothing that would end it, or the line it stands on.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address, such as `office@example.org`.
  package let text: String

  /// Reads an address of 6 to 254 octets; `nil` when the text is not of the plain form.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard (6...254).contains(text.utf8.count), parts.count == 2, parts[0].count <= 64, Self.isDotted(parts[0], Self.isAtomText),
      Self.isDotted(parts[1], Self.isHostText), parts[1].contains(0x2E)
    else { return nil }
    self.text = text
  }

  /// The part after the `@`.
  package var host: String { text.split(separator: "@").last.map(String.init) ?? "" }

  /// The address itself.
  package var description: String { text }

  private static func isDotted(_ part: Substring.UTF8View, _ isPlain: (UInt8) -> Bool) -> Bool {
    part.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.allSatisfy(isPlain) }
  }

  private static func isAtomText(_ byte: UInt8) -> Bool { isHostText(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte) }

  private static func isHostText(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
  }
}
