public import CivilTime

/// Who sits in a body's troika; a rule of each body, not a constant (R8).
public enum TroikaRule: String, Sendable, CaseIterable {
  /// The previous, the current and the next chair.
  case previousCurrentNext = "previous-current-next"
  /// The body has no troika.
  case none
}

/// A body's troika on a day, worked out from its chair terms (R8).
public struct Troika: Hashable, Sendable {
  /// A seat of the troika.
  public enum Position: String, Sendable, CaseIterable {
    /// The chair before the current one.
    case outgoing
    /// The chair in office.
    case current
    /// The chair after the current one.
    case incoming
  }

  /// One seat and who sits in it.
  public struct Seat: Hashable, Sendable {
    /// Which seat it is.
    public let position: Position
    /// The term the seat rests on; `nil` where no term is on record.
    public let term: ChairTerm?

    /// Who sits in it; a seat without a recorded holder is ``ChairHolder/notRecorded``, never a guess.
    public var holder: ChairHolder { term?.holder ?? .notRecorded }
  }

  /// The part of a day for which a troika holds.
  public enum Part: Hashable, Sendable {
    /// The whole day.
    case wholeDay
    /// Until a handover on the day: at the close of the meeting, where it is recorded.
    case untilHandover(MeetingHandle?)
    /// From a handover on the day on.
    case fromHandover(MeetingHandle?)
  }

  /// The day for which the troika was worked out.
  public let day: Day
  /// The part of the day for which it holds.
  public let part: Part
  /// The seats, outgoing first.
  public let seats: [Seat]

  /// Whether every seat has a holder.
  public var isComplete: Bool { seats.allSatisfy { $0.holder.party != nil } }
}

extension ChairRotation {
  /// The troikas of a day: one, or two on the day of a handover (R6); none where the body has no troika or the record cannot tell.
  public func troikas(on day: Day, rule: TroikaRule) -> [Troika] {
    guard rule == .previousCurrentNext else { return [] }
    func troika(around current: ChairTerm?, _ part: Troika.Part = .wholeDay) -> Troika {
      Troika(
        day: day, part: part,
        seats: [
          .init(position: .outgoing, term: current.flatMap(predecessor)),
          .init(position: .current, term: current),
          .init(position: .incoming, term: current.flatMap(successor)),
        ])
    }
    switch chair(on: day) {
    case .beforeTheRecord, .uncertain: return []
    case .term(let term): return [troika(around: term)]
    case .handover(let outgoing, let incoming):
      return [
        troika(around: outgoing, .untilHandover(incoming.startMeeting)), troika(around: incoming, .fromHandover(incoming.startMeeting)),
      ]
    case .afterTheRecord: return [troika(around: nil)]
    }
  }

  /// The troika at the close of a day; `nil` where the body has none or the record cannot tell who was in the chair.
  public func troika(on day: Day, rule: TroikaRule) -> Troika? { troikas(on: day, rule: rule).last }
}
