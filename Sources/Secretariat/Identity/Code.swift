/// A short permanent name of one thing of a kind, such as `VM` for a kind of meeting or `MX` for a party.
///
/// The type parameter keeps the code of a body from being passed for the code of a party. A code holds 1 to 32 of
/// the characters `A-Z`, `0-9` and `-`, and begins with a letter.
public struct Code<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as it is stored and shown.
  public let text: String

  /// Reads a code, letting small letters stand for capitals; `nil` when the text cannot be one.
  public init?(_ text: String) {
    guard text.utf8.count <= 32, let capitals = CapitalsAndDigits(text) else { return nil }
    self.text = capitals.text
  }

  /// The code itself.
  public var description: String { text }

  /// Codes are ordered by their bytes, which is the same everywhere.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
