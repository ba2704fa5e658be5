/// The public electronic mail address of an office, such as a secretariat's; never the address of a person (R28).
///
/// The shape is checked, so that a calendar can print it: visible ASCII characters, one `@`, a host with a dot. Whether it is
/// an office's, only whoever records it can know.
public struct RoleAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address, such as `secretariat@example.org`.
  public let text: String

  /// Reads an address; `nil` when the text cannot be one.
  public init?(_ text: String) {
    let marks = Set(".!$'*+-=_~".utf8)
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    func isPlain(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || marks.contains(byte)
    }
    guard (6...254).contains(text.utf8.count), parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isPlain) }),
      parts[1].contains(0x2E)
    else { return nil }
    self.text = text
  }

  /// The address itself.
  public var description: String { text }
}
