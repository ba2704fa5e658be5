internal import CivilTime
package import Secretariat
package import Store

/// Drafts a meeting's provisional agenda from the template of its kind, or from the agenda of another meeting (R22, R23).
///
/// A meeting that was held can get one too, so that the record of past years can be completed.
package struct DraftAgenda: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// Another meeting whose agenda is taken over.
  package var model: String?
  /// Whether an agenda that the meeting has already gives way.
  package var replaces: Bool
  /// Why.
  package var reason: TextLine?

  /// A draft to be made.
  package init(_ meeting: String, from model: String? = nil, replaces: Bool = false, reason: TextLine? = nil) {
    self.meeting = meeting
    self.model = model
    self.replaces = replaces
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when the meeting's file is closed, it has an agenda, or there is nothing to draft from.
  package func callAsFunction(in office: Office) throws -> Written<AgendaPaper> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      let meeting = try lookup.meeting(meeting)
      try check(meeting, writing.reading)
      let setting = try writing.reading.agendaSetting(of: meeting, on: office.today)
      let agenda =
        if let model {
          try AgendaDraft.agenda(for: setting, like: modelAgenda(lookup.meeting(model), for: meeting, writing.reading))
        } else {
          try AgendaDraft.agenda(for: setting, from: template(of: meeting, writing.reading))
        }
      try writing.put(agenda)
      return AgendaPaper(agenda: agenda, setting: setting)
    }
  }

  private func check(_ meeting: Meeting, _ reading: Reading) throws {
    if meeting.closed != nil {
      throw Refusal.breaks(
        .legalTransition, given: meeting.handle.text,
        because: BilingualText(
          english: "the file of \(meeting.handle) is closed", spanish: "el expediente de \(meeting.handle) está cerrado"),
        remedy: BilingualText(
          english: "Open it with: rcm meeting reopen \(meeting.handle)", spanish: "Ábralo con: rcm meeting reopen \(meeting.handle)"))
    }
    if !replaces, try reading.agenda(of: meeting.handle) != nil {
      throw Refusal.breaks(
        .oneAgenda, given: meeting.handle.text,
        because: BilingualText(english: "\(meeting.handle) has an agenda already", spanish: "\(meeting.handle) ya tiene una agenda"),
        remedy: BilingualText(
          english: "See it with: rcm agenda show \(meeting.handle); to put a new draft in its place, add --replace.",
          spanish: "Véala con: rcm agenda show \(meeting.handle); para sustituirla por un borrador nuevo, agregue --replace."))
    }
  }

  private func template(of meeting: Meeting, _ reading: Reading) throws -> AgendaTemplate {
    let templates = try reading.agendaTemplates()
    if let template = templates.first(where: { $0.kind == meeting.details.leadingKind }) { return template }
    let kind = meeting.details.leadingKind?.text ?? ""
    let known = templates.map(\.kind.text).joined(separator: ", ")
    throw Refusal.breaks(
      .agendaTemplates, given: kind,
      because: BilingualText(
        english: "there is no template for \(meeting.handle), a meeting of the kind \(kind)",
        spanish: "no hay plantilla para \(meeting.handle), una reunión del tipo \(kind)"),
      remedy: known.isEmpty
        ? BilingualText(
          english: "No kind has one; take over the agenda of another meeting with --from.",
          spanish: "Ningún tipo la tiene; retome la agenda de otra reunión con --from.")
        : BilingualText(
          english: "These kinds have one: \(known). Or take over the agenda of another meeting with --from.",
          spanish: "Tienen plantilla los tipos \(known). También puede retomar la agenda de otra reunión con --from."))
  }

  private func modelAgenda(_ model: Meeting, for meeting: Meeting, _ reading: Reading) throws -> Agenda {
    if model.handle == meeting.handle {
      throw Refusal.breaks(
        .agendaTemplates, given: model.handle.text,
        because: BilingualText(
          english: "the agenda of \(meeting.handle) cannot be drafted from itself",
          spanish: "la agenda de \(meeting.handle) no puede redactarse a partir de sí misma"),
        remedy: BilingualText(
          english: "Name another meeting with --from, or leave it out to begin from the template.",
          spanish: "Indique otra reunión con --from, u omítalo para partir de la plantilla."))
    }
    guard let agenda = try reading.agenda(of: model.handle) else { throw ReadAgenda.notDrafted(model.handle) }
    return agenda
  }
}

extension Reading {
  /// A meeting with what the record knows around it.
  func agendaSetting(of meeting: Meeting, on today: Day) throws -> AgendaSetting {
    let rotations = try meeting.details.bodies.map { try rotation(of: $0, on: today, until: meeting.details.date.latest) }
    return AgendaSetting(of: meeting, among: try meetings(), rotations: rotations, directory: try directory())
  }
}
