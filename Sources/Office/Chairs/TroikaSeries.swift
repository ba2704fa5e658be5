internal import CivilTime
internal import Secretariat
internal import Store

/// The troikas of a body from the term in office on, with the fourth seat where its rule has one (R8).
struct TroikaSeries {
  private let body: Code<Body>
  private let troikas: [(label: TermLabel, seats: [Troika.Seat])]

  /// The troikas as the body's rule has them.
  init(of body: Body, on today: Day, reading: Reading) throws {
    self.body = body.code
    let rotation = try reading.rotation(of: body.code, on: today)
    let other = try reading.fourthSeat(of: body, on: today)
    troikas = rotation.terms.filter { rotation.standing(of: $0, on: today) != .ended }.map { term in
      let day = max(today, term.start.latest)
      return (term.label, body.troikaRule.seats(around: term, in: rotation, fourthSeatOf: other, on: day))
    }
  }

  /// What is different from a series of the same terms.
  func changes(since before: TroikaSeries) -> [ChairEffects.TroikaChange] {
    zip(before.troikas, troikas).compactMap { old, new in
      old.seats == new.seats ? nil : ChairEffects.TroikaChange(body: body, label: new.label, before: old.seats, after: new.seats)
    }
  }
}

extension ChairEffects {
  /// The same effects with other troikas.
  init(_ effects: ChairEffects, troikas: [TroikaChange]) {
    terms = effects.terms
    self.troikas = troikas
    meetings = effects.meetings
    participants = effects.participants
    deadlines = effects.deadlines
    calendarEntries = effects.calendarEntries
    stays = effects.stays
  }
}
