internal import CivilTime
internal import Secretariat

extension Office {
  /// Refuses a day of decision that is yet to come; without one, nothing is said of it.
  func checkDecided(on day: Day?) throws(Refusal) {
    guard let day, day > today else { return }
    throw .invalid(
      given: day.description,
      because: BilingualText(
        english: "\(day.formatted(in: .english)) is yet to come, so that nothing was decided on it",
        spanish: "el \(day.formatted(in: .spanish)) está por venir, por lo que nada se ha decidido en él"),
      remedy: BilingualText(
        english: "Give the day of the decision with --decided-on.", spanish: "Indique el día de la decisión con --decided-on."))
  }
}
