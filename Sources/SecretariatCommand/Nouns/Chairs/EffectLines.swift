internal import CivilTime
internal import Office
internal import Secretariat

/// Everything that an act changes about a chair, as lines in a language.
struct EffectLines {
  private let effects: ChairEffects
  private let body: Code<Body>
  private let printer: ChairPrinter
  private let language: Language

  private var isEnglish: Bool { language == .english }

  /// The lines of an outcome.
  init(_ outcome: ChairOutcome, in language: Language) {
    effects = outcome.effects
    body = outcome.body.code
    printer = ChairPrinter(language: language, directory: outcome.directory)
    self.language = language
  }

  /// The lines, kind by kind; a kind without any says so.
  var text: String {
    func block(_ english: String, _ spanish: String, _ lines: [String]) -> String {
      let title = isEnglish ? english : spanish
      guard !lines.isEmpty else { return "\(title): \(isEnglish ? "none change" : "sin cambios")\n" }
      return "\(title):\n" + lines.map { "  \($0)\n" }.joined()
    }
    var text = block("Terms", "Períodos", effects.terms.map { line($0, printer) })
    text += block("Troikas", "Troikas", effects.troikas.map { line($0, printer) })
    text += block("Meetings", "Reuniones", effects.meetings.map { line($0, printer) })
    text += block("Participants", "Participantes", effects.participants.map { line($0) })
    text += block("Deadlines", "Plazos", effects.deadlines.map { line($0) })
    text += block("Calendar entries", "Entradas de calendario", effects.calendarEntries.map(\.text))
    if !effects.stays.isEmpty {
      text += (isEnglish ? "Stays as it is:\n" : "Queda como está:\n") + effects.stays.map { "  \(line($0))\n" }.joined()
    }
    return text
  }

  private func line(_ change: ChairEffects.TermChange, _ printer: ChairPrinter) -> String {
    let label = (change.after ?? change.before)?.label.description ?? ""
    let ends = [change.endBefore, change.endAfter].compactMap(\.self)
    let differ = ends.count == 2 && ends[0] != ends[1]
    return "\(label)  \(words(change.before, until: differ ? change.endBefore : nil, printer)) → "
      + words(change.after, until: differ ? change.endAfter : nil, printer)
  }

  private func words(_ term: ChairTerm?, until end: PartialDate?, _ printer: ChairPrinter) -> String {
    guard let term else { return isEnglish ? "no term" : "sin período" }
    let meeting = term.startMeeting.map { isEnglish ? ", close of \($0)" : ", clausura de \($0)" } ?? ""
    let from = isEnglish ? "from" : "desde"
    let until = end.map { (isEnglish ? ", until " : ", hasta ") + $0.afterPreposition(in: language) } ?? ""
    return
      "\(printer.directory.name(of: term.holder, in: language)) (\(printer.word(term.appointment)), \(from) \(term.start.afterPreposition(in: language))\(meeting)\(until))"
  }

  private func line(_ change: ChairEffects.TroikaChange, _ printer: ChairPrinter) -> String {
    let other = change.body == body ? "" : "\(printer.directory.acronym(of: change.body, in: language)): "
    return "\(change.label)  \(other)\(seats(change.before, printer)) → \(seats(change.after, printer))"
  }

  private func seats(_ seats: [Troika.Seat], _ printer: ChairPrinter) -> String {
    guard !seats.isEmpty else { return isEnglish ? "none" : "ninguna" }
    return seats.map { printer.directory.name(of: $0.holder, in: language) }.joined(separator: ", ")
  }

  private func line(_ change: ChairEffects.MeetingChange, _ printer: ChairPrinter) -> String {
    func chair(_ answer: ChairAnswer?) -> String { answer.map(printer.sentence) ?? (isEnglish ? "not known" : "sin determinar") }
    func host(_ holder: ChairHolder?) -> String {
      holder.map { printer.directory.name(of: $0, in: language) } ?? (isEnglish ? "none expected" : "ninguna prevista")
    }
    var parts: [String] = []
    if change.chairBefore != change.chairAfter {
      parts.append("\(isEnglish ? "chair" : "Presidencia") \(chair(change.chairBefore)) → \(chair(change.chairAfter))")
    }
    if change.hostBefore != change.hostAfter {
      parts.append("\(isEnglish ? "expected host" : "sede prevista") \(host(change.hostBefore)) → \(host(change.hostAfter))")
    }
    return "\(change.meeting.handle)  \(change.meeting.details.date.formatted(in: language)): \(parts.joined(separator: "; "))"
  }

  private func line(_ change: ChairEffects.ParticipantChange) -> String {
    let changes = change.changes
    let parts: [(String, [String])] = [
      (isEnglish ? "joins" : "se suma", changes.added.map { $0.title(in: language) }),
      (isEnglish ? "leaves" : "sale", changes.removed.map { $0.title(in: language) }),
      (isEnglish ? "on other grounds" : "por otro concepto", changes.regrounded.map { $0.title(in: language) }),
      (isEnglish ? "not filled any more" : "deja de estar cubierto", changes.opened.map { $0.text.marked(in: language) }),
      (isEnglish ? "was not filled" : "no estaba cubierto", changes.filled.map { $0.text.marked(in: language) }),
    ]
    let words = parts.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
    return "\(change.meeting): \(words.joined(separator: "; "))"
  }

  private func line(_ change: ChairEffects.DeadlineChange) -> String {
    func due(_ date: ImpreciseDate?) -> String { date?.formatted(in: language) ?? "—" }
    return "\(change.year)  \(change.title.marked(in: language)): \(due(change.before)) → \(due(change.after))"
  }

  private func line(_ stay: ChairEffects.Stay) -> String {
    let why =
      switch stay.reason {
      case .held: isEnglish ? "held" : "celebrada"
      case .closed: isEnglish ? "its file is closed" : "su expediente está cerrado"
      case .placeRecorded: isEnglish ? "its place is recorded" : "su lugar está registrado"
      case .participantsFrozen: isEnglish ? "its list of participants is frozen" : "su lista de participantes quedó fija"
      }
    return "\(stay.meeting): \(why)"
  }
}
