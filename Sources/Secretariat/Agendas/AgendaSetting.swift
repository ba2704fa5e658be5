internal import CivilTime

/// A meeting with what the record knows around it: who is in the chair, what came before, what it prepares (R23).
public struct AgendaSetting: Sendable {
  /// A body that meets, and its chair.
  public struct Presidency: Hashable, Sendable {
    /// The body.
    public let body: Body
    /// Who is in its chair at the meeting; `nil` when the meeting has no days that the record could compare.
    public let chair: ChairAnswer?
    /// The term that begins next, as far as one is on record.
    public let incoming: ChairTerm?
  }

  /// The meeting before, and how much the record can claim of it.
  public enum Previous: Hashable, Sendable {
    /// Its number is the one before the meeting's own, so that none can be missing between the two.
    case numbered(Meeting)
    /// It is the last one on record; no number tells whether the record lacks one between.
    case lastOnRecord(Meeting)
  }

  /// The meeting.
  public let meeting: Meeting
  /// The bodies that meet, with their chairs, in the meeting's order.
  public let presidencies: [Presidency]
  /// The last meeting before it of the same bodies that was, among others, of its leading kind; `nil` too when numbers say that
  /// one between is missing.
  public let previous: Previous?
  /// The meeting of its block that ends later, on whose eve it stands.
  public let main: Meeting?
  /// The names behind the codes.
  public let directory: Directory

  /// The setting of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - meetings: The meetings of the record, among which its previous and its main one are found.
  ///   - rotations: The chairs of its bodies.
  ///   - directory: The names behind the codes.
  public init(of meeting: Meeting, among meetings: [Meeting], rotations: [ChairRotation], directory: Directory) {
    self.meeting = meeting
    self.directory = directory
    let standing = meetings.filter { $0.handle != meeting.handle && !$0.state.isCalledOff }
    let sister = standing.filter { $0.isEarlierSister(of: meeting) }.max {
      ($0.details.date.latest?.description ?? "", $0.handle) < ($1.details.date.latest?.description ?? "", $1.handle)
    }
    previous = sister.flatMap { $0.asPrevious(of: meeting) }
    main = standing.filter { $0.isEnd(ofBlockOf: meeting) }.max {
      ($0.details.date.latest?.description ?? "", $0.handle) < ($1.details.date.latest?.description ?? "", $1.handle)
    }
    presidencies = meeting.details.bodies.compactMap { code in
      guard let body = directory.body(code) else { return nil }
      guard let rotation = rotations.first(where: { $0.body == code }) else {
        return Presidency(body: body, chair: nil, incoming: nil)
      }
      let chair = rotation.chair(at: meeting)
      let incoming: ChairTerm? =
        switch chair {
        case .term(let term): rotation.successor(of: term)
        case .handover(_, let incoming): incoming
        case .beforeTheRecord, .afterTheRecord, .uncertain, nil: nil
        }
      return Presidency(body: body, chair: chair, incoming: incoming)
    }
  }
}

extension Meeting {
  /// Whether the meeting was of another's leading kind, first or not, and over before that begins.
  ///
  /// A meeting of several kinds is the one before for each of them.
  fileprivate func isEarlierSister(of other: Meeting) -> Bool {
    guard let kind = other.details.leadingKind, details.kinds.contains(kind), Set(details.bodies) == Set(other.details.bodies),
      let end = details.date.latest, let start = other.details.date.earliest
    else { return false }
    return end < start
  }

  /// What the record can claim of the meeting as the one before another; `nil` when numbers say that one between is missing.
  fileprivate func asPrevious(of other: Meeting) -> AgendaSetting.Previous? {
    guard let series = details.series, series.code == other.details.series?.code, let number = series.ordinal?.number,
      let next = other.details.series?.ordinal?.number
    else { return .lastOnRecord(self) }
    return next == number + 1 ? .numbered(self) : nil
  }

  /// Whether the meeting belongs to the block of another and ends after it.
  fileprivate func isEnd(ofBlockOf other: Meeting) -> Bool {
    guard let block = details.block, block == other.details.block, let end = details.date.latest,
      let otherEnd = other.details.date.latest
    else { return false }
    return end > otherEnd
  }
}
