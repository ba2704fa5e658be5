/// The permanent short name of a meeting, such as `VM-2024` or `RCGM-2024-2` (R17).
///
/// A handle is given once, from the kind's prefix, the year and, where a kind meets more than once a year, a running
/// number; it stays as it is when the meeting moves. 3 to 40 of the characters `A-Z`, `0-9` and `-`.
public struct MeetingHandle: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The handle as it is stored and shown.
  public let text: String

  /// Reads a handle, letting small letters stand for capitals; `nil` when the text cannot be one.
  public init?(_ text: String) {
    guard (3...40).contains(text.utf8.count), let code = CapitalsAndDigits(text) else { return nil }
    self.text = code.text
  }

  /// The handle that a meeting gets.
  ///
  /// - Parameters:
  ///   - prefix: The kind's prefix, `VM`.
  ///   - year: The year of the meeting; `nil` for a meeting without a year, whose handle says `UNDATED`.
  ///   - isNumberedInYear: Whether the kind meets several times a year, so that even the first has a number.
  ///   - taken: The handles that are in use; none is given twice.
  public static func next(prefix: String, year: Int?, isNumberedInYear: Bool, taken: (MeetingHandle) -> Bool) -> MeetingHandle? {
    let stem = year.map { "\(prefix)-\($0)" } ?? "\(prefix)-UNDATED"
    if !isNumberedInYear, let bare = MeetingHandle(stem), !taken(bare) { return bare }
    for number in (isNumberedInYear ? 1 : 2)...9_999 {
      guard let candidate = MeetingHandle("\(stem)-\(number)") else { return nil }
      if !taken(candidate) { return candidate }
    }
    return nil
  }

  /// The handle itself.
  public var description: String { text }

  /// Handles are ordered part by part, numbers by their value and before words: `WS-2024-2` stands before `WS-2024-10`.
  public static func < (left: Self, right: Self) -> Bool {
    let leftParts = left.text.split(separator: "-")
    let rightParts = right.text.split(separator: "-")
    for (one, other) in zip(leftParts, rightParts) where one != other {
      switch (Int(one), Int(other)) {
      case (let first?, let second?): if first != second { return first < second }
      case (nil, nil): return one < other
      case (let first, _): return first != nil
      }
    }
    if leftParts.count != rightParts.count { return leftParts.count < rightParts.count }
    // Noughts before a number, or a hyphen too many, make another handle of the same parts.
    return left.text < right.text
  }
}
