package import CivilTime
internal import ICalendar
package import Secretariat

/// Decides how the meetings of one calendar are written, in whatever passages they come.
package struct PassageWriter {
  private let language: Language
  private let audience: CalendarAudience
  private let drafts: Set<MeetingHandle>
  private let directory: Directory
  private let zones: ZoneDatabase
  private var rules: [ZoneName: CalendarZone] = [:]
  private var outlook: OutlookZones?
  /// How zones are described to Outlook, once that was asked for after the survey.
  private var descriptions: [ZoneName: CalendarZone]?

  /// A writer.
  ///
  /// - Parameters:
  ///   - language: Its language.
  ///   - audience: For whom the meetings are written.
  ///   - drafts: Meetings besides the proposed ones that were never more than proposals.
  ///   - directory: The names behind the codes.
  ///   - zones: The zone rules, of which those of the meetings' hours are needed.
  ///   - profile: For which programs it is written; for Outlook, all meetings must be surveyed before the first is written.
  package init(
    language: Language, audience: CalendarAudience, drafts: Set<MeetingHandle>, directory: Directory, zones: ZoneDatabase,
    profile: CalendarProfile = .general
  ) {
    self.language = language
    self.audience = audience
    self.drafts = drafts
    self.directory = directory
    self.zones = zones
    outlook = profile == .outlook ? OutlookZones() : nil
  }

  /// Whether all meetings must be surveyed before the first is written.
  package var needsSurvey: Bool { outlook != nil }

  /// Takes note of when meetings take place, on which the description of their zones depends.
  ///
  /// - Throws: A ``ZoneError`` when the rules of a zone cannot be had.
  package mutating func survey(_ meetings: [Meeting]) throws {
    guard outlook != nil else { return }
    descriptions = nil
    let task = try undescribedTask(for: meetings, members: nil)
    for meeting in meetings {
      if case .events(let written, _) = task.outcome(of: meeting) { outlook?.note(written.map(\.event)) }
    }
  }

  /// How some meetings are written.
  ///
  /// - Parameter members: Who takes part, in a calendar for members.
  /// - Throws: A ``ZoneError`` when the rules of a zone cannot be had: a calendar without them would show other hours.
  package mutating func task(for meetings: [Meeting], members: MemberView? = nil) throws -> MeetingPassage.Task {
    // The same for every passage, and dear to work out.
    if descriptions == nil { descriptions = outlook?.descriptions }
    var task = try undescribedTask(for: meetings, members: members)
    task.outlook = descriptions
    return task
  }

  private mutating func undescribedTask(for meetings: [Meeting], members: MemberView?) throws -> MeetingPassage.Task {
    for meeting in meetings {
      for session in meeting.details.sessions where rules[session.zone] == nil {
        rules[session.zone] = CalendarZone(try zones.zone(session.zone))
      }
    }
    let writer = MeetingEvents(
      language: language, audience: audience, directory: directory, zones: rules, members: audience == .members ? members : nil)
    return MeetingPassage.Task(meetings: meetings, drafts: drafts, writer: writer)
  }
}
