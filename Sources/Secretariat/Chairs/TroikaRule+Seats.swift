public import CivilTime

extension TroikaRule {
  /// The seats with a term in the chair; the fourth seat is told for the close of a day (R8).
  ///
  /// - Parameters:
  ///   - term: The term in the chair.
  ///   - rotation: The chain of the body.
  ///   - other: The chain of the body whose chair has the fourth seat.
  ///   - day: The day for which the fourth seat is told.
  public func seats(
    around term: ChairTerm, in rotation: ChairRotation, fourthSeatOf other: ChairRotation?, on day: Day
  ) -> [Troika.Seat] {
    let fourth = fourthSeat.map { Troika.Seat(position: .fourth, body: $0, term: other?.term(atCloseOf: day)) }
    return rotation.seats(around: term, form: form) + [fourth].compactMap(\.self)
  }
}
