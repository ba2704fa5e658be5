/// The number of an agenda item in nested order: `3`, `3.1`, `3.1(a)` (R22).
///
/// There are three levels at most, so that a number can be said aloud in a meeting. Up to 99 items stand on each of the
/// first two levels and 26 on the third.
public struct AgendaNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How many items there can be on each level.
  private static let maximumByLevel = [99, 99, 26]

  /// The position on each level, from 1, the highest level first.
  public let path: [Int]

  /// A number from its positions; `nil` when there are none, too many, or one is out of range.
  public init?(path: [Int]) {
    guard !path.isEmpty, path.count <= Self.maximumByLevel.count else { return nil }
    for (position, maximum) in zip(path, Self.maximumByLevel) where !(1...maximum).contains(position) { return nil }
    self.path = path
  }

  /// Reads `3`, `3.1` or `3.1(a)` in exactly the form in which numbers are written.
  public init?(_ text: String) {
    var path: [Int] = []
    var rest = Array(text.utf8)[...]
    if rest.count > 2, rest.last == 0x29, rest[rest.endIndex - 3] == 0x28 {
      path.append(Int(rest[rest.endIndex - 2]) - 0x60)
      rest = rest.dropLast(3)
    }
    let positions = rest.split(separator: 0x2E, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard let number = AgendaNumber(path: positions + path), number.description == text else { return nil }
    self = number
  }

  /// How deep the item stands, from 1.
  public var level: Int { path.count }

  /// The number of the item above it; `nil` on the first level.
  public var parent: AgendaNumber? { AgendaNumber(path: Array(path.dropLast())) }

  /// The number of the item at a position below this one; `nil` where there can be none.
  public func child(at position: Int) -> AgendaNumber? { AgendaNumber(path: path + [position]) }

  /// Whether an item of this number stands anywhere below one of another number.
  public func isBelow(_ other: AgendaNumber) -> Bool { path.count > other.path.count && path.starts(with: other.path) }

  /// What is printed before the item: `3`, `3.1`, and `(a)` on the third level.
  public var label: String { level == 3 ? String(description.suffix(3)) : description }

  /// The number in full.
  public var description: String {
    let digits = path.prefix(2).map(String.init).joined(separator: ".")
    guard level == 3, let position = path.last, let letter = UInt8(exactly: 0x60 + position) else { return digits }
    return "\(digits)(\(Character(Unicode.Scalar(letter))))"
  }

  /// Numbers are ordered as items are read: an item before those below it.
  public static func < (left: Self, right: Self) -> Bool { left.path.lexicographicallyPrecedes(right.path) }
}
