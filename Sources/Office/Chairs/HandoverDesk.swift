internal import CivilTime
internal import Secretariat
internal import Store

/// What a handover is checked against: the chain, the rule in force, the meeting, and who did it already.
struct HandoverDesk {
  let body: Body
  let snapshot: ChairSnapshot
  let office: Office
  let reading: Reading

  private var recorded: [ChairTerm] { snapshot.plan.recorded.terms }

  /// The rule under which the chair passes on a day.
  private func rule(on day: Day) -> RotationRule? {
    snapshot.plan.rules.last { rule in rule.begins.map { $0 <= day } ?? true }
  }

  /// The meeting at whose close the chair passes; `nil` where it is not on record.
  func meeting(named name: String?, on date: PartialDate?) throws -> Meeting? {
    let named = try name.map { try belonging(Lookup(reading: reading).meeting($0)) }
    let day = date?.earliest ?? named?.details.date.latest ?? office.today
    let rule = rule(on: day)
    if case .months = rule?.length {
      throw refusal(
        "the chair of \(body.code) passes by the calendar", "\(body.code): la Presidencia pasa según el calendario",
        "Change the end of a term with: rcm chair extend, or rcm chair shorten",
        "Cambie el final de un período con: rcm chair extend, o rcm chair shorten")
    }
    if let named { return named }
    if date != nil { return nil }
    guard case .untilHandover(let kind?) = rule?.length, let current = recorded.last else { throw unnamed }
    let usual = snapshot.plan.handover(of: kind, in: current.label.year)
    if let usual, usual.details.date.exactDays.last.map({ $0.last <= office.today }) ?? true { return usual }
    // Nobody means a meeting that is yet to come; whoever comes second is told about the first.
    if let latest = latestHandover(of: kind) ?? usual { return latest }
    throw unnamed
  }

  private var unnamed: Refusal {
    refusal(
      "the meeting is not on record at whose close the chair is to pass",
      "no está registrada la reunión en cuya clausura ha de pasar la Presidencia",
      "Name a meeting with --at, or give the day with --on where it is not on record.",
      "Indique una reunión con --at, o el día con --on si no está registrada.")
  }

  /// The newest meeting of a kind at which the chair has passed.
  private func latestHandover(of kind: Code<MeetingKind>) -> Meeting? {
    recorded.last?.startMeeting.flatMap { handle in
      snapshot.standings.first { $0.meeting.handle == handle && $0.meeting.details.kinds.contains(kind) }?.meeting
    }
  }

  private func belonging(_ meeting: Meeting) throws -> Meeting {
    guard meeting.details.bodies.contains(body.code) else {
      throw refusal(
        "\(meeting.handle) is not a meeting of \(body.code)", "\(meeting.handle) no es una reunión de \(body.code)",
        "See the meetings with: rcm meeting list --body \(body.code)", "Vea las reuniones con: rcm meeting list --body \(body.code)")
    }
    return meeting
  }

  /// The day of the handover.
  func start(at meeting: Meeting?, on date: PartialDate?, reason: TextLine?) throws -> PartialDate {
    if let meeting { try refuseSecond(at: meeting) }
    let start = try meeting.map { try close(of: $0) } ?? date
    guard let start else {
      throw refusal("no day is given for the handover", "no se indica el día del traspaso", "Give it with --on.", "Indíquelo con --on.")
    }
    if let meeting, let date, date != start {
      throw refusal(
        "\(meeting.handle) closes on \(start.formatted(in: .english)), not on \(date.formatted(in: .english))",
        "\(meeting.handle) termina el \(start.formatted(in: .spanish)), no el \(date.formatted(in: .spanish))",
        "Leave out --on.", "Omita --on.")
    }
    if start.earliest > office.today {
      throw refusal(
        "the handover would be on \(start.formatted(in: .english)), which is yet to come",
        "el traspaso sería el \(start.formatted(in: .spanish)), que está por venir",
        "Record it when it has taken place; plan the turn with: rcm chair elect",
        "Regístrelo cuando haya tenido lugar; planifique el turno con: rcm chair elect")
    }
    if let last = recorded.last, start.earliest <= last.start.latest {
      throw refusal(
        "the chair passed to the term \(last.label) on \(last.start.formatted(in: .english)), which is not before \(start.formatted(in: .english))",
        "la Presidencia pasó al período \(last.label) el \(last.start.formatted(in: .spanish)), que no es antes del \(start.formatted(in: .spanish))",
        "See the chain with: rcm chair list", "Vea la cadena con: rcm chair list")
    }
    let isUsual = meeting.map { meeting in
      guard case .untilHandover(let kind?) = rule(on: start.earliest)?.length else { return true }
      return meeting.details.kinds.contains(kind)
    }
    if isUsual != true, reason == nil {
      throw refusal(
        meeting.map { "\($0.handle) is not the meeting at which the chair of \(body.code) usually passes" }
          ?? "no meeting is on record for the handover",
        meeting.map { "\($0.handle) no es la reunión en la que suele pasar la Presidencia (\(body.code))" }
          ?? "no hay reunión registrada para el traspaso",
        "Say why with --reason \"…\".", "Indique el motivo con --reason \"…\".")
    }
    return start
  }

  private func close(of meeting: Meeting) throws -> PartialDate {
    guard let day = meeting.details.date.exactDays.last?.last else {
      throw refusal(
        "the days of \(meeting.handle) are not known exactly", "no constan los días exactos de \(meeting.handle)",
        "Give them first: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD",
        "Primero indíquelos: rcm meeting move \(meeting.handle) --to YYYY-MM-DD..DD")
    }
    guard meeting.state == .held || day > office.today else {
      throw refusal(
        "\(meeting.handle) is \(meeting.state.word(in: .english)), not held",
        "\(meeting.handle) consta como \(meeting.state.word(in: .spanish)), no celebrada",
        "Record that it took place: \(wayToHeld(meeting, "then"))", "Registre que se celebró: \(wayToHeld(meeting, "luego"))")
    }
    return .day(day)
  }

  /// The commands that make a meeting held: one that is only proposed is confirmed first.
  private func wayToHeld(_ meeting: Meeting, _ then: String) -> String {
    let hold = "rcm meeting hold \(meeting.handle)"
    return [.proposed, .tentative].contains(meeting.state) ? "rcm meeting confirm \(meeting.handle); \(then) \(hold)" : hold
  }

  /// Refuses a second handover at one meeting, and names who was first.
  private func refuseSecond(at meeting: Meeting) throws {
    guard let term = recorded.first(where: { $0.startMeeting == meeting.handle }) else { return }
    let directory = try reading.directory()
    let entry = try reading.logEntry(adding: term)
    let (author, number) = (entry?.author ?? "—", entry.map { String($0.number) } ?? "—")
    func named(_ language: Language) -> String {
      guard term.holder.party != nil else { return language == .english ? "the term \(term.label)" : "al período \(term.label)" }
      return "\(language == .english ? "" : "a ")\(directory.name(of: term.holder, in: language)) (\(term.label))"
    }
    // What came with the record cannot be taken back.
    let undoing = entry == nil || number == "1" ? nil : "rcm undo \(number)"
    throw Refusal.breaks(
      .handoverAtMeeting, given: meeting.handle.text,
      because: BilingualText(
        english:
          "the chair passed to \(named(.english)) at \(meeting.handle) already; \(author) recorded it (log entry \(number))",
        spanish:
          "la Presidencia ya pasó \(named(.spanish)) en \(meeting.handle); lo registró \(author) (asiento \(number))"
      ),
      remedy: BilingualText(
        english: "See it with: rcm log show \(number)" + (undoing.map { "; take it back with: \($0)" } ?? ""),
        spanish: "Véalo con: rcm log show \(number)" + (undoing.map { "; deshágalo con: \($0)" } ?? "")))
  }

  /// The turns that are yet to come.
  private var planned: [ChairTerm] {
    snapshot.order.rotation.terms.filter { term in
      term.passing == .atClose && snapshot.order.basis(of: term).map { !$0.isRecorded } ?? false
    }
  }

  /// Whether the body elects under the rule of a day, so that a turn is known by its label; in an order it is known by its place.
  private func elects(on day: Day) -> Bool { rule(on: day).map { $0.policy == .offerAndConsensus } ?? true }

  /// The turn that a handover on a day takes: where the body elects, the one of a label; otherwise the next, whatever it is called.
  func next(labelled label: TermLabel?, on day: Day) -> ChairTerm? {
    guard let label, elects(on: day) else { return planned.first }
    return planned.first { $0.label == label }
  }

  /// What the new term is called.
  func label(_ given: TermLabel?, after last: ChairTerm?, next: ChairTerm?, start: PartialDate) throws -> TermLabel {
    guard let given else {
      guard let label = next?.label ?? TermLabel(last.map { $0.label.year + 1 } ?? start.earliest.year) else {
        throw refusal("the years have ended", "se acabaron los años", "Name the term with --label.", "Indique el período con --label.")
      }
      return label
    }
    if elects(on: start.earliest), let lost = planned.first(where: { $0.label < given && $0.holder != .notRecorded }) {
      let directory = try reading.directory()
      throw Refusal.breaks(
        .orderedPlan, given: given.description,
        because: BilingualText(
          english: "the turn \(lost.label) of \(directory.name(of: lost.holder, in: .english)) would be lost",
          spanish: "se perdería el turno \(lost.label) de \(directory.name(of: lost.holder, in: .spanish))"),
        remedy: BilingualText(
          english: "Record first why it does not take it: rcm chair skip, swap or withdraw",
          spanish: "Registre antes por qué no lo ejerce: rcm chair skip, swap o withdraw"))
    }
    if let last, given <= last.label {
      throw refusal(
        "the term would be called \(given), and the one before it is \(last.label)",
        "el período se llamaría \(given), y el anterior es \(last.label)", "Give a later year with --label.",
        "Indique un año posterior con --label.")
    }
    return given
  }

  /// Who takes over: whoever has the next turn by the plan, or whoever is named where nobody has it.
  func holder(named name: String?, next: ChairTerm?, on start: PartialDate) throws -> ChairHolder {
    let directory = try reading.directory()
    let planned = next?.holder ?? .notRecorded
    guard let name else {
      guard planned != .notRecorded else {
        throw Refusal.breaks(
          .nothingGuessed, given: body.code.text,
          because: BilingualText(
            english: "no source names the chair that takes over from \(body.code)'s current one",
            spanish: "\(body.code): ninguna fuente nombra a quien asume la Presidencia"),
          remedy: BilingualText(
            english: "Name it with --to, or record its election first: rcm chair elect",
            spanish: "Indíquelo con --to, o registre antes su elección: rcm chair elect"))
      }
      return planned
    }
    let party = try Lookup(reading: reading).party(name)
    guard snapshot.plan.mayBelong(party.code, on: start.latest) else {
      throw refusal(
        "\(directory.name(of: party.code, in: .english)) was not a member of \(body.code) then",
        "\(directory.name(of: party.code, in: .spanish)) no era miembro de \(body.code) entonces",
        "See the members with: rcm body show \(body.code)", "Vea los miembros con: rcm body show \(body.code)")
    }
    guard planned == .notRecorded || planned == .party(party.code) else {
      throw Refusal.breaks(
        .orderedPlan, given: name,
        because: BilingualText(
          english: "the plan gives the turn \(next?.label.description ?? "") to \(directory.name(of: planned, in: .english))",
          spanish: "el plan asigna el turno \(next?.label.description ?? "") a \(directory.name(of: planned, in: .spanish))"),
        remedy: BilingualText(
          english: "Record first why it is otherwise: rcm chair swap, skip, insert or withdraw",
          spanish: "Registre antes por qué es distinto: rcm chair swap, skip, insert o withdraw"))
    }
    return .party(party.code)
  }

  private func refusal(_ english: String, _ spanish: String, _ remedyEnglish: String, _ remedySpanish: String) -> Refusal {
    .breaks(
      .handoverAtMeeting, given: body.code.text, because: BilingualText(english: english, spanish: spanish),
      remedy: BilingualText(english: remedyEnglish, spanish: remedySpanish))
  }
}
