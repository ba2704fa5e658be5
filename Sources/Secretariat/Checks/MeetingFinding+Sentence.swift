internal import CivilTime

extension MeetingFinding {
  /// What was found, as one sentence.
  public func sentence(in directory: Directory) -> BilingualText { BilingualText { sentence(in: $0, directory) + "." } }

  private func sentence(in language: Language, _ directory: Directory) -> String {
    let isEnglish = language == .english
    let both = meetings.map(\.text).joined(separator: isEnglish ? " and " : " y ")
    switch matter {
    case .sharedParticipants(let days, let shared):
      let people = shared.summary(in: language, directory)
      return isEnglish
        ? "\(both) want the same people on the same days: \(people), \(days.formatted(in: language))"
        : "\(both) requieren a las mismas personas los mismos días: \(people), \(days.formatted(in: language))"
    case .venue(let venue, let days):
      return isEnglish
        ? "\(both) are in one venue on the same days: \(venue), \(days.formatted(in: language))"
        : "\(both) están en una misma sede los mismos días: \(venue), \(days.formatted(in: language))"
    case .travelDays(let journey):
      let (from, to) = (directory.town(of: journey.originPlace, in: language), directory.town(of: journey.destinationPlace, in: language))
      let free = language.counted(journey.freeDays, "free day", "free days", "día libre", "días libres")
      return isEnglish
        ? "the same people have \(free) to travel from \(journey.origin) (\(from), \(journey.leaves.formatted(in: language))) to "
          + "\(journey.destination) (\(to), \(journey.arrives.formatted(in: language))); \(journey.freeDaysNeeded) needed"
        : "las mismas personas tienen \(free) para viajar de \(journey.origin) (\(from), \(journey.leaves.formatted(in: language))) a "
          + "\(journey.destination) (\(to), \(journey.arrives.formatted(in: language))); hace falta \(journey.freeDaysNeeded)"
    case .hostHoliday(let holidays):
      return (isEnglish ? "\(meetings[0]) meets on a holiday of its host: " : "\(meetings[0]) se reúne en un feriado de su anfitrión: ")
        + directory.summary(of: holidays, in: language)
    case .partyHoliday(let holidays):
      return
        (isEnglish
        ? "\(meetings[0]) meets on a holiday of others who take part: "
        : "\(meetings[0]) se reúne en un feriado de otros que participan: ") + directory.summary(of: holidays, in: language)
    case .bridgeDays(let holidays):
      return
        (isEnglish
        ? "delegates would travel to or from \(meetings[0]) on a holiday: "
        : "los delegados viajarían hacia o desde \(meetings[0]) en un feriado: ") + directory.summary(of: holidays, in: language)
    case .blackout(let blackout, let days):
      let title = "\(blackout.code) “\(blackout.title.bestText(in: language).text)”"
      return isEnglish
        ? "\(meetings[0]) lies in the blackout \(title): \(days.formatted(in: language))"
        : "\(meetings[0]) cae en el período vedado \(title): \(days.formatted(in: language))"
    case .gap(let breach):
      return breach.standing(in: language) + (isEnglish ? "; the cycle of " : "; el ciclo de ")
        + directory.acronym(of: breach.body, in: language) + (isEnglish ? " asks for " : " pide ") + breach.gap.words(in: language)
    case .missingNotice(let notice):
      let step = notice.step.bestText(in: language).text
      return isEnglish
        ? "\(meetings[0]) was given its days on \(notice.given.formatted(in: language)), after its preparation was to begin "
          + "(\(step), \(notice.daysBefore) days before: \(notice.due.formatted(in: language)))"
        : "\(meetings[0]) recibió sus días el \(notice.given.formatted(in: language)), cuando su preparación ya debía haber comenzado "
          + "(\(step), \(notice.daysBefore) días antes: \(notice.due.formatted(in: language)))"
    case .weekendSession(let days):
      return (isEnglish ? "\(meetings[0]) sits on a weekend: " : "\(meetings[0]) sesiona en fin de semana: ") + days.named(in: language)
    case .weekend(let days):
      return (isEnglish ? "\(meetings[0]) takes place on a weekend: " : "\(meetings[0]) se celebra en fin de semana: ")
        + days.named(in: language)
    }
  }
}

extension MeetingFinding.GapBreach {
  /// How the two meetings lie: `RCGM-2025-2 ends 3 days before VM-2025 begins`.
  func standing(in language: Language) -> String {
    let isEnglish = language == .english
    let count = language.counted(abs(days), "day", "days", "día", "días")
    return switch days.signum() {
    case 1:
      isEnglish ? "\(earlier) ends \(count) before \(later) begins" : "\(earlier) termina \(count) antes de que comience \(later)"
    case 0: isEnglish ? "\(earlier) ends on the day on which \(later) begins" : "\(earlier) termina el día en que comienza \(later)"
    default:
      isEnglish ? "\(earlier) ends \(count) after \(later) begins" : "\(earlier) termina \(count) después de que comience \(later)"
    }
  }
}

extension CycleGap {
  /// `1 day`, `125 to 182 days`, `at least 14 days`.
  func words(in language: Language) -> String {
    let isEnglish = language == .english
    guard let daysMaximum else {
      let count = language.counted(daysMinimum, "day", "days", "día", "días")
      return isEnglish ? "at least \(count)" : "al menos \(count)"
    }
    if daysMinimum == daysMaximum { return language.counted(daysMinimum, "day", "days", "día", "días") }
    return isEnglish ? "\(daysMinimum) to \(daysMaximum) days" : "de \(daysMinimum) a \(daysMaximum) días"
  }
}

extension Attendance.Shared {
  /// The bodies, or the first of the delegations and how many there are: `Costa Rica (CONF), Honduras (CONF) and 4 more`.
  fileprivate func summary(in language: Language, _ directory: Directory) -> String {
    switch self {
    case .bodies(let bodies): return bodies.map { directory.acronym(of: $0, in: language) }.joined(separator: ", ")
    case .delegations(let delegations):
      let names = delegations.map { directory.name(of: $0, in: language) }
      let shown = names.count == Self.shownCount + 1 ? names : Array(names.prefix(Self.shownCount))
      let more = names.count - shown.count
      return shown.joined(separator: ", ") + (more > 0 ? (language == .english ? " and \(more) more" : " y \(more) más") : "")
    }
  }

  /// How many delegations a sentence names.
  private static let shownCount = 3
}

extension Directory {
  /// Whoever sits in the seat, with the letters of the body.
  func name(of delegation: Delegation, in language: Language) -> String {
    name(ofSeat: delegation.seat, in: language) + (delegation.body.map { " (\(acronym(of: $0, in: language)))" } ?? "")
  }

  /// The countries of some holidays, each with its day and the name, or how many more there are.
  fileprivate func summary(of holidays: [Holiday], in language: Language) -> String {
    let shown = holidays.prefix(Self.holidaysShown).map { holiday in
      "\(name(of: holiday.country, in: language)) (\(holiday.day.formatted(in: language)), \(holiday.name.bestText(in: language).text))"
    }
    let more = holidays.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? (language == .english ? " and \(more) more" : " y \(more) más") : "")
  }

  /// How many holidays a sentence names.
  private static let holidaysShown = 4

  /// The city, or the country where no city is recorded.
  func town(of place: Place, in language: Language) -> String {
    place.city.map { name(of: $0, in: language) } ?? name(of: place.country, in: language)
  }
}

extension [DayRange] {
  /// The ranges one after the other.
  fileprivate func formatted(in language: Language) -> String { map { $0.formatted(in: language) }.joined(separator: "; ") }
}

extension [Day] {
  /// The days with their names: `Saturday 6 December 2025`.
  fileprivate func named(in language: Language) -> String {
    map { "\($0.weekday.name(in: language)) \($0.formatted(in: language))" }.joined(separator: ", ")
  }
}
