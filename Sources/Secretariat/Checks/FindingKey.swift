/// The name of a finding, such as `shared-participants:VM-2025:WS-2025-1`: the kind, the meetings, and whose rule it is (R16).
///
/// It stays the same when the meetings move, so that people can speak of it; whether a waiver still holds is told by the facts.
public struct FindingKey: Hashable, Sendable {
  /// The kind of conflict.
  public let kind: FindingKind
  /// The meetings, in the order of their handles.
  public let meetings: [MeetingHandle]
  /// The code of whatever the rule belongs to; `nil` where the kind says it all.
  public let subject: String?

  init(kind: FindingKind, meetings: [MeetingHandle], subject: String?) {
    self.kind = kind
    self.meetings = meetings
    self.subject = subject
  }

  /// Reads a key, in capitals or small letters and with two meetings in any order; `nil` when the text cannot be one.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.lengthMaximum else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let kind = FindingKind(rawValue: parts[0].lowercased()),
      parts.count == 1 + kind.meetingCount + (kind.hasSubject ? 1 : 0)
    else { return nil }
    let meetings = parts[1...kind.meetingCount].compactMap { MeetingHandle($0) }
    guard Set(meetings).count == kind.meetingCount else { return nil }
    let subject = kind.hasSubject ? CapitalsAndDigits(parts[parts.count - 1])?.text : nil
    guard (subject != nil) == kind.hasSubject else { return nil }
    self.init(kind: kind, meetings: meetings.sorted(), subject: subject)
  }

  /// More bytes than the longest kind, two handles and a code have together.
  private static let lengthMaximum = 160
}

extension FindingKey: CustomStringConvertible {
  /// The parts with colons between them, which is the form that is read.
  public var description: String { ([kind.rawValue] + meetings.map(\.text) + [subject].compactMap(\.self)).joined(separator: ":") }
}

extension FindingKey: Comparable {
  /// Keys are ordered by kind, then by the meetings, then by whose rule it is.
  public static func < (left: FindingKey, right: FindingKey) -> Bool {
    if left.kind != right.kind { return left.kind.rank < right.kind.rank }
    for (one, other) in zip(left.meetings, right.meetings) where one != other { return one < other }
    return (left.subject ?? "") < (right.subject ?? "")
  }
}
