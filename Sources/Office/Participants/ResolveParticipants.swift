package import CivilTime
internal import Publication
package import Secretariat
internal import Store

/// Who takes part in a meeting: worked out at its date, or as it was kept when the list was frozen (R15).
package struct ResolveParticipants: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String

  /// A reading.
  package init(_ meeting: String) { self.meeting = meeting }

  /// What a reading gives.
  package struct Answer: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// What is recorded of its participants.
    package let participants: MeetingParticipants
    /// The list: the one that was kept, or the one that the record gives now.
    package let list: ParticipantList
    /// What the record would give otherwise now; empty for a list that is not frozen.
    package let changes: ParticipantList.Changes
    /// Who comes.
    package let delegates: [Delegate]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Works it out.
  ///
  /// - Throws: A `Refusal` when nothing was set for the meeting, with the command that helps.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      let kept = try reading.requiredParticipants(of: meeting.handle)
      let now = try reading.resolvedList(of: kept.expression, at: meeting, on: office.today)
      let list = kept.frozen?.list ?? now
      return Answer(
        meeting: meeting, participants: kept, list: list, changes: now.changes(since: list),
        delegates: try reading.delegates(of: meeting.handle), directory: try reading.directory())
    }
  }

  /// A form in which the list can be handed on.
  package enum Form: String, Sendable, CaseIterable {
    /// A paper in Markdown.
    case markdown = "md"
    /// A table for a spreadsheet.
    case csv
    /// A page.
    case html
  }

  /// The list as a paper in one language, without anything by which a person could be reached (R28).
  package func paper(
    as form: Form, in language: Language, organizationsBy order: OrganizationOrder = .name, at office: Office
  ) throws -> String {
    let answer = try self(in: office)
    let paper = ParticipantPaper(
      meeting: answer.meeting, participants: answer.participants, list: answer.list, delegates: answer.delegates,
      directory: answer.directory, order: order, language: language)
    return switch form {
    case .markdown: ParticipantMarkdown(paper).text
    case .csv: ParticipantTable(paper).text
    case .html: ParticipantPage(paper).text
    }
  }
}
