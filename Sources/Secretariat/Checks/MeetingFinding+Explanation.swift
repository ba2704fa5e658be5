internal import CivilTime

extension MeetingFinding {
  /// A fact behind a finding: what it is about, and what is known of it.
  public struct Fact: Hashable, Sendable {
    /// A day, a party, a meeting.
    public let subject: BilingualText
    /// What is known.
    public let detail: BilingualText
  }

  /// The facts day by day, then party by party.
  ///
  /// - Parameter meetings: The meetings concerned, from whose sessions the hours of a day are told.
  public func facts(of meetings: [Meeting], in directory: Directory) -> [Fact] {
    switch matter {
    case .sharedParticipants(let days, let shared): days.days.map { fact(on: $0, meetings) } + shared.facts(in: directory)
    case .venue(let venue, let days):
      days.days.map { fact(on: $0, meetings) } + [Fact(subject: BilingualText(english: "venue", spanish: "sede"), detail: venue.inBoth)]
    case .travelDays(let journey): journey.facts(in: directory) + journey.travellers.facts(in: directory)
    case .hostHoliday(let holidays), .partyHoliday(let holidays), .bridgeDays(let holidays):
      holidays.map { holiday in
        Fact(
          subject: holiday.day.text,
          detail: BilingualText { "\(directory.name(of: holiday.country, in: $0)): \(holiday.name.bestText(in: $0).text)" })
      }
    case .blackout(let blackout, let days):
      days.days.map { fact(on: $0, meetings) } + [
        Fact(
          subject: BilingualText(english: blackout.code.text, spanish: blackout.code.text),
          detail: BilingualText { "\(blackout.title.bestText(in: $0).text), \(blackout.days.formatted(in: $0)) [\(blackout.source)]" })
      ]
    case .gap(let breach): breach.facts(in: directory)
    case .missingNotice(let notice):
      [
        Fact(subject: notice.due.text, detail: BilingualText { "\(notice.step.bestText(in: $0).text) (\(notice.body))" }),
        Fact(subject: notice.given.text, detail: BilingualText(english: "the days were set", spanish: "se fijaron los días")),
      ]
    case .weekendSession(let days), .weekend(let days): days.map { fact(on: $0, meetings) }
    }
  }

  /// A day with what each meeting has on it: its hours where they are known.
  private func fact(on day: Day, _ meetings: [Meeting]) -> Fact {
    Fact(
      subject: day.text,
      detail: BilingualText { language in
        meetings.filter { $0.details.date.exactDays.contains { $0.contains(day) } }.map { meeting in
          let hours = meeting.details.sessions.filter { $0.day == day }.map { "\($0.hours) \($0.zone.text)" }
          let whole = language == .english ? "hours not recorded" : "horas no registradas"
          return "\(meeting.handle): \(hours.isEmpty ? whole : hours.joined(separator: ", "))"
        }.joined(separator: "; ")
      })
  }
}

extension MeetingFinding.Journey {
  fileprivate func facts(in directory: Directory) -> [MeetingFinding.Fact] {
    [
      .init(
        subject: leaves.text,
        detail: BilingualText { language in
          let place = directory.town(of: originPlace, in: language)
          return language == .english ? "\(origin) ends in \(place)" : "\(origin) termina en \(place)"
        }),
      .init(
        subject: arrives.text,
        detail: BilingualText { language in
          let place = directory.town(of: destinationPlace, in: language)
          return language == .english ? "\(destination) begins in \(place)" : "\(destination) comienza en \(place)"
        }),
    ]
  }
}

extension MeetingFinding.GapBreach {
  fileprivate func facts(in directory: Directory) -> [MeetingFinding.Fact] {
    [
      .init(subject: ends.text, detail: BilingualText(english: "\(earlier) ends", spanish: "\(earlier) termina")),
      .init(subject: begins.text, detail: BilingualText(english: "\(later) begins", spanish: "\(later) comienza")),
      .init(
        subject: BilingualText(english: "cycle", spanish: "ciclo"),
        detail: BilingualText { "\(directory.acronym(of: body, in: $0)): \(gap.words(in: $0))" }),
    ]
  }
}

extension Attendance.Shared {
  /// A line for each delegation or body that both meetings want.
  fileprivate func facts(in directory: Directory) -> [MeetingFinding.Fact] {
    switch self {
    case .delegations(let delegations):
      delegations.map { delegation in
        .init(
          subject: BilingualText { directory.name(of: delegation, in: $0) },
          detail: BilingualText(english: "on both lists of participants", spanish: "en ambas listas de participantes"))
      }
    case .bodies(let bodies):
      bodies.map { body in
        .init(
          subject: BilingualText { directory.acronym(of: body, in: $0) },
          detail: BilingualText(
            english: "meets in both; not both have a list of participants",
            spanish: "se reúne en ambas; no ambas tienen lista de participantes"))
      }
    }
  }
}

extension [DayRange] {
  fileprivate var days: [Day] { flatMap { [Day]($0) } }
}

extension Day {
  /// The day with its name, for a column.
  fileprivate var text: BilingualText { BilingualText { "\(weekday.name(in: $0)) \(formatted(in: $0))" } }
}

extension TextLine {
  /// A name that is the same in both languages.
  fileprivate var inBoth: BilingualText { BilingualText(english: text, spanish: text) }
}
