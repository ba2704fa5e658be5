/// A conflict in the record: what clashes, between which meetings, on which days (R12, R16, R18, R21).
///
/// A finding forbids nothing. It is resolved by changing a meeting, or waived one by one with a reason (R16).
public struct MeetingFinding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// What the secretariat's own rules exclude.
    case error
    /// What goes wrong unless somebody sees to it.
    case warning
    /// What is worth knowing.
    case note

    /// The worst comes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The meetings concerned, one or two, in the order of their handles.
  public let meetings: [MeetingHandle]
  /// What was found, with everything that it rests on.
  public let matter: Matter

  /// A finding about one meeting.
  init(_ meeting: MeetingHandle, _ matter: Matter) {
    meetings = [meeting]
    self.matter = matter
  }

  /// A finding about two meetings, in any order.
  init(_ one: MeetingHandle, _ other: MeetingHandle, _ matter: Matter) {
    meetings = [one, other].sorted()
    self.matter = matter
  }

  /// The name by which the finding is explained and waived: the same as long as the same kind of thing is wrong with the same meetings.
  public var key: FindingKey { FindingKey(kind: matter.kind, meetings: meetings, subject: matter.subject) }

  /// What kind of conflict it is.
  public var kind: FindingKind { matter.kind }
}

extension MeetingFinding: Comparable {
  /// The worst come first, then those of one kind together, then by the meetings' handles.
  public static func < (left: MeetingFinding, right: MeetingFinding) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    return left.key < right.key
  }
}
