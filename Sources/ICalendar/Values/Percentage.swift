/// How much of a task is done (PERCENT-COMPLETE, RFC 5545 3.8.1.8): 0 to 100.
public struct Percentage: Hashable, Sendable {
  /// The number, 0 to 100.
  public let number: Int

  /// A share; `nil` outside of 0 to 100.
  public init?(_ number: Int) {
    guard (0...100).contains(number) else { return nil }
    self.number = number
  }
}
