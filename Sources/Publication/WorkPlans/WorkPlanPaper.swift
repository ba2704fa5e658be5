package import CivilTime
package import Secretariat

/// The skeleton of a chair's work plan as a Markdown paper in one language, ready to negotiate (R25).
///
/// The cells of the activities are empty on purpose: they are what the members fill.
package struct WorkPlanPaper: Sendable {
  /// The paper.
  package let markdown: String

  /// Writes the paper.
  package init(_ skeleton: WorkPlanSkeleton, directory: Directory, language: Language) {
    let writer = WorkPlanWriter(skeleton: skeleton, directory: directory, language: language)
    markdown = writer.sections.joined(separator: "\n\n") + "\n"
  }
}

/// Writes the sections of the paper.
private struct WorkPlanWriter {
  let skeleton: WorkPlanSkeleton
  let directory: Directory
  let language: Language

  /// Every section that has something to say, numbered in order.
  var sections: [String] {
    let masthead = WorkPlanMasthead(of: skeleton, directory: directory, language: language)
    let head =
      "# \(escaped(masthead.title))\n\n" + masthead.lines.map { "- **\(escaped($0.label)):** \(escaped($0.value))" }.joined(separator: "\n")
    let note = pick(
      "A skeleton for negotiation: windows are proposals drawn from the record, and nothing in it is agreed.",
      "Esquema para negociación: las ventanas son propuestas a partir del registro y nada en él está acordado.")
    let parts = [
      section("Statutory meetings", "Reuniones estatutarias", meetings),
      section("Pillars and activities", "Pilares y actividades", pillars),
      section("Preparatory deadlines by month", "Plazos preparatorios por mes", deadlines),
      section("Approval of the plan", "Aprobación del plan", approval),
      section("Handover", "Traspaso", masthead.handover.map { "- \(escaped($0))" }.joined(separator: "\n")),
      section("Other meetings on record", "Otras reuniones registradas", otherMeetings),
      section("Remarks", "Observaciones", skeleton.remarks.map { "- \(escaped($0.sentence(in: language)))" }.joined(separator: "\n")),
    ].filter { !$0.text.isEmpty }
    return [head, note] + parts.enumerated().map { "## \($0.offset + 1). \($0.element.title)\n\n\($0.element.text)" }
  }

  private func section(_ english: String, _ spanish: String, _ text: String) -> (title: String, text: String) {
    (pick(english, spanish), text)
  }

  private var meetings: String {
    let rows = skeleton.entries.map { entry in
      [
        entry.slot.code.text, entry.slot.title.marked(in: language),
        directory.name(of: entry.slot.kind, in: language), "\(entry.when(in: language)) (\(entry.standing(in: language)))",
        entry.length(in: language), entry.mode(in: language), entry.place(in: language, directory: directory),
        "\(entry.planned.reason.marked(in: language)) \(entry.planned.evidence.marked(in: language))",
      ]
    }
    return table(
      pick(
        ["Code", "Meeting", "Kind", "Dates", "Length", "Mode", "Place", "Reason"],
        ["Clave", "Reunión", "Tipo", "Fechas", "Duración", "Modalidad", "Lugar", "Motivo"]), rows)
  }

  private var pillars: String {
    let columns = pick(
      ["No.", "Topic", "Activity", "Objective", "Responsible", "Month", "Place and mode", "Expected result", "Status"],
      ["N.º", "Tema", "Actividad", "Objetivo", "Responsable", "Mes", "Lugar y modalidad", "Resultado esperado", "Estado"])
    return skeleton.plan.pillars.map { pillar in
      let rows = pillar.topics.enumerated().map { position, topic in
        ["\(pillar.number).\(position + 1)", topic.marked(in: language)] + Array(repeating: "", count: columns.count - 2)
      }
      let title = "### \(pick("Pillar", "Pilar")) \(pillar.number). \(escaped(pillar.title.marked(in: language)))"
      return "\(title)\n\n\(table(columns, rows))"
    }.joined(separator: "\n\n")
  }

  private var deadlines: String {
    guard !skeleton.deadlines.isEmpty else { return "" }
    let columns = pick(
      ["Due", "What", "Meeting", "Counted", "Responsible"], ["Vence", "Qué", "Reunión", "Cómputo", "Responsable"])
    let months = Set(skeleton.deadlines.compactMap { $0.due.earliest?.yearMonth }).sorted()
    let parts = months.map { month in
      let rows = skeleton.deadlines.filter { $0.due.earliest?.yearMonth == month }.map { deadline in
        [
          deadline.due.formatted(in: language), deadline.rule.title.marked(in: language), deadline.meeting?.text ?? deadline.rule.slot.text,
          deadline.rule.offset(in: language), deadline.rule.responsible.marked(in: language),
        ]
      }
      return "### \(capitalized(month.name(in: language)))\n\n\(table(columns, rows))"
    }
    return ([sources(of: skeleton.deadlines)] + parts).joined(separator: "\n\n")
  }

  /// What the offsets rest on, each said once, and how windows are listed.
  private func sources(of deadlines: [PlannedDeadline]) -> String {
    var seen: Set<BilingualText> = []
    let sources = deadlines.map(\.rule.source).filter { seen.insert($0).inserted }.map { escaped($0.marked(in: language)) }
    let rule = pick(
      "A deadline of a meeting without exact days is a window, listed under the month in which it begins.",
      "El plazo de una reunión sin días exactos es una ventana y figura en el mes en que esta comienza.")
    return (sources + [rule]).joined(separator: " ")
  }

  private var approval: String {
    let rows = skeleton.approval.map { step in
      [
        step.rule.title.marked(in: language), step.due.formatted(in: language), step.rule.offset(in: language),
        step.rule.responsible.marked(in: language), step.rule.source.marked(in: language),
      ]
    }
    guard !rows.isEmpty else { return "" }
    return table(
      pick(["Step", "When", "Counted", "Responsible", "Basis"], ["Paso", "Cuándo", "Cómputo", "Responsable", "Fundamento"]), rows)
  }

  private var otherMeetings: String {
    let rows = skeleton.otherMeetings.map { meeting in
      [
        meeting.handle.text, meeting.details.title.marked(in: language), meeting.details.date.formatted(in: language),
        directory.whereabouts(of: meeting.details, in: language), meeting.state.word(in: language),
      ]
    }
    guard !rows.isEmpty else { return "" }
    return table(
      pick(["Handle", "Meeting", "Dates", "Place", "State"], ["Clave", "Reunión", "Fechas", "Lugar", "Estado"]), rows)
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    let lines = [columns] + rows
    let escapedLines = lines.map { MarkdownText.row($0.map(escaped)) }
    return ([escapedLines[0], MarkdownText.row(columns.map { _ in "---" })] + escapedLines.dropFirst()).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { MarkdownText(text).description }
  private func pick<Value>(_ english: Value, _ spanish: Value) -> Value { language == .english ? english : spanish }
  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
