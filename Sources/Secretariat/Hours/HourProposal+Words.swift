public import CivilTime

// What a proposal of hours says, the same on a terminal, in a paper and beside a picture.

extension HourProposal {
  /// What it is: `Fairest hour for WG-2025-1`.
  public func title(in language: Language) -> String {
    "\(language == .english ? "Fairest hour for" : "Hora más equitativa para") \(meeting.handle)"
  }

  /// When a start is, by the reference zone's clock and in UTC: `09:00–11:00 America/Panama (14:00–16:00 UTC)`.
  public func times(of start: HourStart) -> String {
    "\(start.times(in: question.reference, spokenOfOn: question.day)) \(question.reference.name)"
      + " (\(start.universalTimes(spokenOfOn: question.day)) UTC)"
  }

  /// What a start costs: `within 09:00–17:00 for all`, or how much at worst and in all.
  public func cost(of start: HourStart, in language: Language) -> String {
    let isEnglish = language == .english
    guard start.worstMinutes > 0 else {
      return isEnglish ? "within \(officeHours) for all" : "dentro de \(officeHours) para todos"
    }
    return isEnglish
      ? "at worst \(start.worstMinutes) min outside \(officeHours), \(start.sumMinutes) min in all"
      : "a lo sumo \(start.worstMinutes) min fuera de \(officeHours), \(start.sumMinutes) min en total"
  }

  /// Who is worst off at a start, in the order of the language; `nil` where no one is outside of office hours.
  public func worstOff(at start: HourStart, in language: Language) -> String? {
    guard !start.worstOff.isEmpty else { return nil }
    return names(of: start.worstOff, in: language)
  }

  /// The office hours, `09:00–17:00`.
  public var officeHours: String { "\(question.office.opens)–\(question.office.closes)" }

  /// When the meeting could begin just as well, as a sentence; `nil` where the best start has no equal.
  public func equallyGood(in language: Language) -> String? {
    let stretches = ranking.equallyGood
    guard stretches.count > 1 || stretches.contains(where: { $0.lowerBound < $0.upperBound }) else { return nil }
    func clock(_ moment: Instant) -> String { question.reference.localTime(at: moment).clock(spokenOfOn: question.day) }
    let list = stretches.map { stretch in
      guard stretch.lowerBound < stretch.upperBound else { return clock(stretch.lowerBound) }
      return "\(clock(stretch.lowerBound)) \(language == .english ? "to" : "a") \(clock(stretch.upperBound))"
    }.joined(separator: ", ")
    return language == .english
      ? "Equally good, every quarter of an hour: \(list)." : "Igual de buenos, cada cuarto de hora: \(list)."
  }

  /// What the hours on record mean, as a sentence; `nil` where there are none to compare.
  public func recordedHours(in language: Language) -> String? {
    recorded.map { start in
      "\(language == .english ? "On record" : "En el registro"): \(times(of: start)), \(cost(of: start, in: language))."
    }
  }

  /// What the proposal rests on, whom it leaves out, and on which other days it would not be the best, as sentences.
  public func remarks(in language: Language) -> [String] {
    let grounds = [
      referenceGround(in: language), lengthGround(in: language), participantsGround(in: language), uncertainty(in: language),
    ]
    return grounds.compactMap(\.self) + absenceRemarks(in: language) + [clockChange(in: language)].compactMap(\.self)
      + otherDayRemarks(in: language)
  }

  /// What would keep the proposal, or why the record cannot keep it, as a sentence; `nil` for a meeting whose file is closed.
  public func keeping(in language: Language) -> String? {
    guard meeting.closed == nil else { return nil }
    let isEnglish = language == .english
    guard let command = command(toKeep: best) else {
      return isEnglish
        ? "The record cannot keep these hours in \(question.reference.name): they pass midnight or a clock change there. Try another --zone."
        : "El registro no puede guardar estas horas en \(question.reference.name): pasan por la medianoche o por un cambio de hora allí."
          + " Pruebe otra --zone."
    }
    return "\(isEnglish ? "Nothing is recorded. To record it:" : "No se registra nada. Para registrarlo:") \(command)"
  }

  /// What the signs mean that stand beside clock times of other days than the one that is spoken of: `+1`, a day later.
  public func dayShifts(of days: [Day], in language: Language) -> [(sign: String, words: String)] {
    Set(days.map { question.day.days(until: $0) }).subtracting([0]).sorted().map { shift in
      let words =
        switch (abs(shift), language) {
        case (1, .english): "a day"
        case (1, .spanish): "un día"
        case (let count, .english): "\(count) days"
        case (let count, .spanish): "\(count) días"
        }
      let direction = shift < 0 ? (language == .english ? "earlier" : "antes") : (language == .english ? "later" : "después")
      return (shift.signed, "\(words) \(direction)")
    }
  }

  /// Names of parties in the order of the language.
  private func names(of parties: [Code<Party>], in language: Language) -> String {
    parties.map { code -> (key: FilingKey, name: String) in
      let name = directory.name(of: code, in: language)
      return (directory.party(code)?.filingKey(in: language) ?? FilingKey(name), name)
    }.sorted { $0.key < $1.key }.map(\.name).joined(separator: ", ")
  }
}

extension HourProposal {
  private func referenceGround(in language: Language) -> String {
    let isEnglish = language == .english
    let zone = question.reference.name
    return switch grounds.reference {
    case .given: isEnglish ? "The day is that of \(zone), as asked." : "El día es el de \(zone), según lo pedido."
    case .host(let country):
      isEnglish
        ? "The day is that of \(zone), the zone of the host (\(directory.name(of: country, in: language)))."
        : "El día es el de \(zone), la zona del anfitrión (\(directory.name(of: country, in: language)))."
    case .chair(let body, let party):
      isEnglish
        ? "The day is that of \(zone), the zone of the chair of \(directory.acronym(of: body, in: language)) (\(directory.name(of: party, in: language)))."
        : "El día es el de \(zone), la zona de la Presidencia de \(directory.acronym(of: body, in: language)) (\(directory.name(of: party, in: language)))."
    case .secretariat:
      isEnglish
        ? "The day is that of \(zone), the secretariat's zone: no zone of a host or chair is on record. Another one is given with --zone."
        : "El día es el de \(zone), la zona de la secretaría: no consta la de un anfitrión ni la de una Presidencia. Otra se indica con --zone."
    }
  }

  private func lengthGround(in language: Language) -> String {
    let isEnglish = language == .english
    let minutes = question.length.minutes
    return switch grounds.length {
    case .given: isEnglish ? "The length is \(minutes) min, as asked." : "La duración es de \(minutes) min, según lo pedido."
    case .sessions:
      isEnglish
        ? "The length is \(minutes) min, as the recorded sessions last."
        : "La duración es de \(minutes) min, la de las sesiones registradas."
    case .usual:
      isEnglish
        ? "The length is \(minutes) min, which is our default; another one is given with --minutes."
        : "La duración es de \(minutes) min, un valor nuestro por omisión; otra se indica con --minutes."
    }
  }

  private func participantsGround(in language: Language) -> String? {
    let isEnglish = language == .english
    switch grounds.participants {
    case .expression: return nil
    case .frozen:
      return isEnglish ? "The list of participants is the one that was frozen." : "La lista de participantes es la que quedó fija."
    case .members:
      return isEnglish
        ? "No participants are set; the members of the meeting's bodies are taken. Set them with: rcm participants set \(meeting.handle) 'members(*)'"
        : "No se indicaron participantes; se toman los miembros de los cuerpos de la reunión. Indíquelos con: rcm participants set \(meeting.handle) 'members(*)'"
    }
  }

  private func uncertainty(in language: Language) -> String? {
    guard !grounds.uncertain.isEmpty else { return nil }
    let names = names(of: grounds.uncertain, in: language)
    return language == .english ? "Not certain to belong on that date: \(names)." : "Sin certeza de pertenecer en esa fecha: \(names)."
  }

  private func absenceRemarks(in language: Language) -> [String] {
    let isEnglish = language == .english
    var names: [String] = []
    var seats: [String] = []
    for absence in absences {
      switch absence {
      case .noZone(let occupant): names.append(directory.name(ofSeat: occupant, in: language))
      case .openSeat(let seat): seats.append(seat.text.marked(in: language))
      }
    }
    return [
      names.isEmpty
        ? nil
        : (isEnglish ? "Left out, because no zone is on record: " : "Sin contar, porque no consta su zona horaria: ")
          + names.joined(separator: "; ") + ".",
      seats.isEmpty
        ? nil
        : (isEnglish ? "Left out, because unresolved: " : "Sin contar, por estar sin determinar: ") + seats.joined(separator: "; ") + ".",
    ].compactMap(\.self)
  }

  /// Whose distance from UTC is not the same at all starts that are put forward; `nil` where no clock changes among them.
  private func clockChange(in language: Language) -> String? {
    let changing = question.participants.indices.filter { index in
      Set(choices.map { $0.attendances[index].offset.seconds }).count > 1
    }
    guard !changing.isEmpty else { return nil }
    let list = names(of: changing.map { question.participants[$0].party }, in: language)
    return language == .english
      ? "The clocks change on this day in: \(list). The distance from UTC is the one at the fairest start."
      : "Los relojes cambian este día en: \(list). La diferencia con UTC es la del inicio más equitativo."
  }

  /// Only days on which another start would be fairer are worth a line, and those of which the same is true share one.
  private func otherDayRemarks(in language: Language) -> [String] {
    var remarks: [(words: String, days: [Day])] = []
    for other in otherDays where !other.same.isAsGood(as: other.best) {
      let best = question.reference.localTime(at: other.best.begins).clock(spokenOfOn: other.day)
      let costs = (same: cost(of: other.same, in: language), best: cost(of: other.best, in: language))
      let words =
        language == .english
        ? "the same hour is \(costs.same); beginning at \(best) it is \(costs.best)."
        : "la misma hora queda \(costs.same); con inicio a las \(best), \(costs.best)."
      if let position = remarks.firstIndex(where: { $0.words == words }) {
        remarks[position].days.append(other.day)
      } else {
        remarks.append((words, [other.day]))
      }
    }
    return remarks.map { remark in
      let days = (try? SeparateDays(remark.days))?.formatted(in: language) ?? remark.days[0].formatted(in: language)
      return "\(language == .english ? "On other days" : "En otros días") (\(days)) \(remark.words)"
    }
  }
}
