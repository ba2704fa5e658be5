/// The permanent name of a decision, such as `VM-2025/1`: its meeting and its running number there (R24).
public struct DecisionName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The greatest number that a decision of a meeting can have.
  public static let numberMaximum = 9_999

  /// The meeting that decided.
  public let meeting: MeetingHandle
  /// The running number, from 1.
  public let number: Int

  /// A name from its parts; `nil` when the number is out of range.
  public init?(meeting: MeetingHandle, number: Int) {
    guard (1...Self.numberMaximum).contains(number) else { return nil }
    self.meeting = meeting
    self.number = number
  }

  /// Reads `VM-2025/1`, letting small letters stand for capitals; `nil` when the text cannot be a name.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let meeting = MeetingHandle(String(parts[0])), let number = Int(parts[1]), parts[1] == "\(number)" else {
      return nil
    }
    self.init(meeting: meeting, number: number)
  }

  /// The name of the next decision of a meeting, after those whose names are given; `nil` when no number is left.
  public static func next(of meeting: MeetingHandle, after taken: [DecisionName]) -> DecisionName? {
    DecisionName(meeting: meeting, number: (taken.filter { $0.meeting == meeting }.map(\.number).max() ?? 0) + 1)
  }

  /// The name as it is shown.
  public var description: String { "\(meeting)/\(number)" }

  /// Names are ordered by their meetings' handles, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    left.meeting == right.meeting ? left.number < right.number : left.meeting < right.meeting
  }
}
