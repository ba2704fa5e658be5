internal import CivilTime
internal import Office
internal import Secretariat

/// Meetings as lines and as a card, in a language.
struct MeetingPrinter {
  let language: Language
  let directory: Directory

  /// One line a meeting: handle, dates, place, title, and the state where it is not plainly held or confirmed.
  func list(_ meetings: [Meeting]) -> String {
    var table = TextTable()
    for meeting in meetings {
      let state = meeting.state == .held ? "" : " (\(meeting.state.word(in: language)))"
      table.add(
        meeting.handle.text, meeting.details.date.formatted(in: language), directory.whereabouts(of: meeting.details, in: language),
        meeting.details.title.marked(in: language) + state)
    }
    return table.text
  }

  /// Who takes part, in brief: the expression, how many seats there are, and how many of them nobody can be named for.
  private func participants(_ participants: (kept: MeetingParticipants, list: ParticipantList)) -> String {
    let (seats, open) = (participants.list.seats.count, participants.list.openSeats.count)
    let frozen = participants.kept.frozen == nil ? "" : language == .english ? ", frozen" : ", lista fija"
    let counts =
      language == .english
      ? "\(seats) \(seats == 1 ? "seat" : "seats"), \(open) unresolved\(frozen)"
      : "\(seats) \(seats == 1 ? "puesto" : "puestos"), \(open) sin determinar\(frozen)"
    return "\(participants.kept.expression) (\(counts))"
  }

  /// Everything about one meeting, a line each.
  func card(_ answer: ReadMeeting.Answer) -> String {
    let meeting = answer.meeting
    let details = meeting.details
    var table = TextTable()
    func add(_ english: String, _ spanish: String, _ value: String?) {
      if let value, !value.isEmpty { table.add((language == .english ? english : spanish) + ":", value) }
    }
    add("Meeting", "Reunión", meeting.handle.text)
    add("Title", "Título", details.title.marked(in: language))
    let other = language.other
    add("In Spanish", "En inglés", details.title.text(in: other))
    add("Kind", "Tipo", details.kinds.map { directory.name(of: $0, in: language) }.joined(separator: " + "))
    add("Body", "Cuerpo", details.bodies.map { directory.acronym(of: $0, in: language) }.joined(separator: " + "))
    if let series = details.series {
      let number =
        series.ordinal.map { "\($0.roman) (\($0.abbreviated(in: language)))" } ?? (language == .english ? "no number" : "sin número")
      add("Series", "Serie", "\(series.code) \(number)")
    }
    add("Date", "Fecha", details.date.formatted(in: language))
    for session in details.sessions { add("Session", "Sesión", "\(session.day.formatted(in: language)), \(session.hours) \(session.zone)") }
    add("Place", "Lugar", directory.whereabouts(of: details, in: language))
    add("Mode", "Modalidad", details.mode.word(in: language))
    add("Host", "Anfitrión", meeting.hostCountry.map { directory.name(of: $0, in: language) })
    add("Convenor", "Convoca", details.convenor.map { directory.name(of: $0, in: language) })
    for chair in answer.chairs {
      let sentence = ChairPrinter(language: language, directory: directory).sentence(chair.answer)
      let body = answer.chairs.count > 1 ? "\(directory.acronym(of: chair.body, in: language)): " : ""
      add("Chair", "Presidencia", body + sentence)
    }
    // One body's office goes without saying; where two meet, each serves its own.
    for office in answer.secretariats where answer.secretariats.count > 1 {
      add("Secretariat", "Secretaría", "\(directory.acronym(of: office.body, in: language)): \(office.name.marked(in: language))")
    }
    add("Participants", "Participantes", answer.participants.map(participants))
    add("Block", "Bloque", details.block?.text)
    add(
      "State", "Estado",
      meeting.state.word(in: language) + (meeting.closed == nil ? "" : language == .english ? ", file closed" : ", expediente cerrado"))
    add("Reason", "Motivo", meeting.stateReason?.text)
    if let source = meeting.source {
      add("Source", "Fuente", source.document + (source.line.map { language == .english ? ", line \($0)" : ", línea \($0)" } ?? ""))
      add("As written", "Tal cual", source.text)
    }
    let counters =
      language == .english
      ? "sequence \(meeting.sequence), revision \(meeting.revision)" : "secuencia \(meeting.sequence), revisión \(meeting.revision)"
    add("UID", "UID", "\(meeting.identifier) (\(counters))")
    add("Changed", "Modificada", meeting.modified.description)
    return table.text
  }
}
