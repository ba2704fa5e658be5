public import CivilTime

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
    /// The first of three successive chairs.
    case first
    /// The second of three successive chairs.
    case second
    /// The third of three successive chairs.
    case third
    /// The chair of another body, which sits with the three.
    case fourth
  }

  /// One seat and who sits in it.
  public struct Seat: Hashable, Sendable {
    /// Which seat it is.
    public let position: Position
    /// The body on whose chair terms the seat rests.
    public let body: Code<Body>
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
  /// The seats: outgoing first, or in the order of the three terms; the fourth seat last.
  public let seats: [Seat]

  /// Whether every seat has a holder.
  public var isComplete: Bool { seats.allSatisfy { $0.holder.party != nil } }
}

extension ChairRotation {
  /// The troikas of a day: one, or two on the day of a handover (R6); none where the body has no troika or the record cannot tell.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - rule: Who sits in the troika.
  ///   - other: The chain of the body whose chair has the fourth seat; that seat is told for the close of the day.
  public func troikas(on day: Day, rule: TroikaRule, fourthSeatOf other: ChairRotation? = nil) -> [Troika] {
    guard rule.form != .none || rule.fourthSeat != nil else { return [] }
    let fourth = rule.fourthSeat.map { Troika.Seat(position: .fourth, body: $0, term: other?.term(atCloseOf: day)) }
    func troika(around current: ChairTerm?, _ part: Troika.Part = .wholeDay) -> Troika {
      Troika(day: day, part: part, seats: seats(around: current, form: rule.form) + [fourth].compactMap(\.self))
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
  public func troika(on day: Day, rule: TroikaRule, fourthSeatOf other: ChairRotation? = nil) -> Troika? {
    troikas(on: day, rule: rule, fourthSeatOf: other).last
  }

  /// The seats that rest on this body's terms, with a term in the chair.
  public func seats(around current: ChairTerm?, form: TroikaRule.Form) -> [Troika.Seat] {
    func seat(_ position: Troika.Position, _ term: ChairTerm?) -> Troika.Seat { .init(position: position, body: body, term: term) }
    switch form {
    case .none: return []
    case .previousCurrentNext:
      return [
        seat(.outgoing, current.flatMap(predecessor)), seat(.current, current), seat(.incoming, current.flatMap(successor)),
      ]
    case .trio(let label):
      let first = label.flatMap { label in terms.firstIndex { $0.label >= label } } ?? 0
      let position = current.flatMap { terms.firstIndex(of: $0) }.map { $0 - first }
      // Groups of three reach back as well as forth: terms before the first group are grouped from it too.
      let group = position.map { first + ($0 >= 0 ? $0 / 3 : ($0 - 2) / 3) * 3 }
      return zip([Troika.Position.first, .second, .third], 0...).map { name, offset in
        seat(name, group.flatMap { terms.indices.contains($0 + offset) ? terms[$0 + offset] : nil })
      }
    }
  }
}
