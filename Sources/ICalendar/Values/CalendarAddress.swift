/// The electronic mail address of a calendar user (CAL-ADDRESS, RFC 5545 3.3.3).
public struct CalendarAddress: Hashable, Sendable {
  /// The address, such as `office@example.org`.
  public let address: String

  /// Reads an address of visible ASCII characters: one `@` with something before it and a host with a dot after it.
  public init?(_ address: String) {
    let forbidden = Set("\"(),:;<>[]\\^`{|}%?#&/".utf8)
    let parts = address.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    let isWellFormed =
      address.utf8.count <= 254 && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(0x2E)
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !forbidden.contains($0) }
    guard isWellFormed else { return nil }
    self.address = address
  }
}

extension CalendarAddress: PropertyValue {
  var encoded: String { "mailto:\(address)" }
}
