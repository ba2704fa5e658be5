package import CivilTime
internal import Publication
package import Secretariat
internal import Store

/// Reads a meeting's agenda, as values for a screen or as a paper in one language (R22).
package struct ReadAgenda: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String

  /// A reading.
  package init(_ meeting: String) { self.meeting = meeting }

  /// The agenda with the setting of its meeting.
  ///
  /// - Throws: A `Refusal` when no agenda was drafted, with the command that drafts one.
  package func callAsFunction(in office: Office) throws -> AgendaPaper {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      guard let agenda = try reading.agenda(of: meeting.handle) else { throw Self.notDrafted(meeting.handle) }
      return AgendaPaper(agenda: agenda, setting: try reading.agendaSetting(of: meeting, on: office.today))
    }
  }

  /// The agenda as a Markdown paper.
  ///
  /// - Throws: A `Refusal` that lists every text without a translation, besides those of reading.
  package func markdown(in language: Language, at office: Office) throws -> String {
    try AgendaMarkdown(self(in: office), in: language).text
  }

  static func notDrafted(_ handle: MeetingHandle) -> Refusal {
    Refusal(
      .notFound, rule: nil, given: handle.text,
      because: BilingualText(english: "\(handle) has no agenda yet", spanish: "\(handle) aún no tiene agenda"),
      remedy: BilingualText(
        english: "Draft one with: rcm agenda template \(handle)", spanish: "Redacte una con: rcm agenda template \(handle)"))
  }
}
