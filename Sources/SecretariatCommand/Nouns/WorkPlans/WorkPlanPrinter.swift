internal import CivilTime
internal import Publication
internal import Secretariat

/// A work plan as plain text of at most so many columns as a page has.
struct WorkPlanPrinter {
  /// How many columns a line has.
  private static let width = 96

  let language: Language
  let directory: Directory
  private var isEnglish: Bool { language == .english }

  init(language: Language, directory: Directory) {
    self.language = language
    self.directory = directory
  }

  /// The whole plan.
  func text(_ skeleton: WorkPlanSkeleton) -> String {
    let masthead = WorkPlanMasthead(of: skeleton, directory: directory, language: language)
    var text = masthead.title + "\n\n"
    for line in masthead.lines { text += hanging("\(line.label):", line.value, column: 25) }
    text += section("Statutory meetings", "Reuniones estatutarias", skeleton.entries.map(lines).joined())
    text += section(
      "Topics, with room for an activity each", "Temas, con lugar para una actividad cada uno", skeleton.plan.pillars.map(lines).joined())
    text += section("Preparatory deadlines", "Plazos preparatorios", skeleton.deadlines.map(lines).joined() + sources(skeleton.deadlines))
    text += section("Approval of the plan", "Aprobación del plan", skeleton.approval.map(lines).joined())
    text += section("Handover", "Traspaso", masthead.handover.map { wrapped($0, indent: 2) }.joined())
    text += section("Other meetings on record", "Otras reuniones registradas", skeleton.otherMeetings.map(lines).joined())
    text += section(
      "Remarks", "Observaciones", skeleton.remarks.map { wrapped($0.sentence(in: language), indent: 2) }.joined())
    return text
  }

  private func section(_ english: String, _ spanish: String, _ content: String) -> String {
    content.isEmpty ? "" : "\n\(isEnglish ? english : spanish)\n\(content)"
  }

  private func lines(_ entry: WorkPlanSkeleton.Entry) -> String {
    let details = [
      "\(entry.when(in: language)) (\(entry.standing(in: language)))", entry.length(in: language),
      (isEnglish ? "mode: " : "modalidad: ") + entry.mode(in: language),
      (isEnglish ? "place: " : "lugar: ") + entry.place(in: language, directory: directory),
    ].joined(separator: "; ")
    return hanging("  \(entry.slot.code)", entry.slot.title.marked(in: language), column: 12)
      + wrapped(details, indent: 12) + wrapped(entry.planned.reason.marked(in: language), indent: 12)
      + wrapped(entry.planned.evidence.marked(in: language), indent: 12)
  }

  private func lines(_ pillar: PlannedPillar) -> String {
    let head = wrapped("\(pillar.number). \(pillar.title.marked(in: language))", indent: 2)
    return pillar.topics.enumerated().reduce(into: head) { text, topic in
      text += hanging("    \(pillar.number).\(topic.offset + 1)", topic.element.marked(in: language), column: 10)
    }
  }

  private func lines(_ deadline: PlannedDeadline) -> String {
    let rule = deadline.rule
    let words = "\(rule.title.marked(in: language)): \(rule.offset(in: language)) (\(rule.responsible.marked(in: language)))"
    return wrapped(deadline.due.formatted(in: language), indent: 2) + wrapped(words, indent: 6)
  }

  /// What the offsets rest on, each said once.
  private func sources(_ deadlines: [PlannedDeadline]) -> String {
    var seen: Set<BilingualText> = []
    return deadlines.map(\.rule.source).filter { seen.insert($0).inserted }
      .map { wrapped($0.marked(in: language), indent: 2) }.joined()
  }

  private func lines(_ meeting: Meeting) -> String {
    let details =
      "\(meeting.details.title.marked(in: language)), \(meeting.details.date.formatted(in: language)), "
      + "\(directory.whereabouts(of: meeting.details, in: language)) (\(meeting.state.word(in: language)))"
    return hanging("  \(meeting.handle)", details, column: 16)
  }

  private func wrapped(_ text: String, indent: Int) -> String { TextColumn.wrapped(text, width: Self.width, indent: indent) }

  /// A label, and a text beside it that goes on in the same column.
  private func hanging(_ label: String, _ text: String, column: Int) -> String {
    TextColumn.wrapped(text, width: Self.width, first: label, indent: column)
  }
}
