/// The address of the folder on the web in which a feed lies: `https://example.org/calendars/`.
///
/// Its shape is checked so that it can stand in a file and on a page: http or https, a host, visible ASCII characters, no query
/// and no name or password. It always ends with a slash.
public struct FeedAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address.
  public let text: String

  /// Reads an address; `nil` when the text cannot be one.
  public init?(_ text: String) {
    let lead = ["https://", "http://"].first { text.hasPrefix($0) }
    let marks = Set("-._~/:%".utf8)
    func isPlain(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || marks.contains(byte)
    }
    guard let lead, (10...500).contains(text.utf8.count), text.utf8.allSatisfy(isPlain) else { return nil }
    let host = text.utf8.dropFirst(lead.utf8.count).prefix { $0 != 0x2F }
    guard let first = host.first, first != 0x2D, first != 0x2E, first != 0x3A else { return nil }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  /// The address itself.
  public var description: String { text }

  /// The host, without a port.
  public var host: String {
    let rest = text.drop { $0 != ":" }.dropFirst(3)
    return String(rest.prefix { $0 != "/" && $0 != ":" })
  }

  /// The address of a file in the folder.
  public func address(of file: String) -> String { text + file }

  /// The address that makes a calendar program subscribe to a file in the folder rather than take it in once, which in some
  /// programs leaves two of each event after the second time.
  public func subscription(to file: String) -> String { "webcal" + address(of: file).drop { $0 != ":" } }
}
