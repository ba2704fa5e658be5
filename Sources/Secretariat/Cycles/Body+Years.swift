internal import CivilTime

extension Body {
  /// Checks that the body can have met in a year; a body whose founding is not on record can have met in any.
  ///
  /// - Throws: A ``Refusal`` for a year before the body was founded.
  public func checkExistence(in year: CycleYear) throws(Refusal) {
    guard let founded, year.number < founded.earliest.year else { return }
    throw .invalid(
      given: year.description,
      because: BilingualText { language in
        let acronym = acronym.bestText(in: language).text
        return language == .english
          ? "\(acronym) was founded in \(founded.earliest.year), after \(year)"
          : "\(acronym) se fundó en \(founded.earliest.year), después de \(year)"
      },
      remedy: BilingualText(
        english: "Give a year from \(founded.earliest.year).", spanish: "Indique un año desde \(founded.earliest.year)."))
  }
}
