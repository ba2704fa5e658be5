internal import CivilTime
internal import Secretariat

// Why no hour is put forward for a meeting (R20).

extension Meeting {
  /// What stands against an hour as a whole: a meeting that does not take place, has no exact days, or sits in one place.
  var objectionsToHours: [Refusal.Reason] {
    switch state {
    case .cancelled, .lapsed, .postponed: return [doesNotTakePlace]
    case .proposed, .tentative, .confirmed, .held: break
    }
    return [details.date.hasExactDays ? nil : noDays, details.mode == .inPerson ? sitsInOnePlace : nil].compactMap(\.self)
  }

  private var doesNotTakePlace: Refusal.Reason {
    let command = state == .postponed ? "rcm meeting move \(handle) --to YYYY-MM-DD" : "rcm meeting reopen \(handle)"
    return .init(
      rule: .fairHour, given: handle.text,
      explanation: BilingualText {
        "\(handle) \($0 == .english ? "is" : "está") \(state.word(in: $0))"
      },
      remedy: BilingualText(english: "First: \(command)", spanish: "Primero: \(command)"))
  }

  private var noDays: Refusal.Reason {
    let command =
      state == .held ? "rcm meeting edit \(handle) --dates YYYY-MM-DD..DD" : "rcm meeting move \(handle) --to YYYY-MM-DD..DD"
    return .init(
      rule: .dateCertainty, given: details.date.description,
      explanation: BilingualText(
        english: "\(handle) has no exact days (\(details.date)), so no clock can be told for it",
        spanish: "\(handle) no tiene días exactos (\(details.date)), por lo que no puede saberse ningún reloj"),
      remedy: BilingualText(english: "Give the days first: \(command)", spanish: "Primero indique los días: \(command)"))
  }

  private var sitsInOnePlace: Refusal.Reason {
    .init(
      rule: .fairHour, given: details.mode.rawValue,
      explanation: BilingualText(
        english: "\(handle) is held in person, so its hours are those of its place",
        spanish: "\(handle) es presencial, por lo que sus horas son las de su lugar"),
      remedy: BilingualText(
        english: "If people also take part from afar: rcm meeting edit \(handle) --mode hybrid",
        spanish: "Si también se participa a distancia: rcm meeting edit \(handle) --mode hybrid"))
  }

  /// The day that was asked for, or the first one.
  ///
  /// - Throws: A `Refusal` when the meeting does not sit on the day.
  func day(asked: Day?) throws(Refusal) -> Day {
    let days = details.date.exactDays
    guard let day = asked ?? days.first?.first, days.contains(where: { $0.contains(day) }) else {
      let given = asked?.description ?? details.date.description
      throw .breaks(
        .dateCertainty, given: given,
        because: BilingualText(
          english: "\(handle) does not sit on \(given)", spanish: "\(handle) no sesiona el \(given)"),
        remedy: BilingualText {
          "\($0 == .english ? "Its days are" : "Sus días son") \(details.date.formatted(in: $0))."
        })
    }
    return day
  }

  /// The meeting's participants have no clocks that are known.
  var withoutZones: Refusal {
    Refusal(
      .notFound, rule: .fairHour, given: handle.text,
      because: BilingualText(
        english: "no zone of any participant of \(handle) is on record",
        spanish: "no consta la zona horaria de ningún participante de \(handle)"),
      remedy: BilingualText(
        english: "See who takes part with: rcm participants resolve \(handle); add a country with --also.",
        spanish: "Vea quién participa con: rcm participants resolve \(handle); agregue un país con --also."))
  }

  /// A party is to be left out that does not take part.
  func notAttended(by party: Party) -> Refusal {
    Refusal(
      .notFound, rule: nil, given: party.code.text,
      because: BilingualText {
        "\(party.name.bestText(in: $0).text) \($0 == .english ? "does not take part in" : "no participa en") \(handle)"
      },
      remedy: BilingualText(
        english: "See who takes part with: rcm participants resolve \(handle)",
        spanish: "Vea quién participa con: rcm participants resolve \(handle)"))
  }

  /// The day never was in the zone: its clocks went from the day before to the day after.
  func skippedDay(_ day: Day, in zone: ZoneName) -> Refusal {
    .breaks(
      .fairHour, given: day.description,
      because: BilingualText(
        english: "the clocks of \(zone) skipped \(day.formatted(in: .english)) altogether",
        spanish: "los relojes de \(zone) se saltaron por completo el \(day.formatted(in: .spanish))"),
      remedy: BilingualText(english: "Name another zone with --zone.", spanish: "Indique otra zona con --zone."))
  }
}
