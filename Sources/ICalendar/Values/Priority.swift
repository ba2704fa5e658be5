/// How important something is (PRIORITY, RFC 5545 3.8.1.9): 1 is the most, 9 the least, 0 says nothing.
public struct Priority: Hashable, Sendable {
  /// The number, 0 to 9.
  public let number: Int

  /// Neither more nor less important than others.
  public static let normal = Priority(checked: 5)

  private init(checked number: Int) { self.number = number }

  /// A priority; `nil` outside of 0 to 9.
  public init?(_ number: Int) {
    guard (0...9).contains(number) else { return nil }
    self.number = number
  }
}
