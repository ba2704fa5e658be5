package import CivilTime
internal import ICalendar
package import Secretariat

/// Some meetings of a calendar, or some deadlines, written.
package struct MeetingPassage: Sendable {
  let passage: EventPassage
  let events: [WrittenEvent]
  /// What is to be said of them.
  let account: CalendarAccount

  /// The events as they stand in the file.
  package var bytes: [UInt8] { passage.bytes }

  /// Writes meetings; several passages can be written at the same time.
  package struct Task: Sendable {
    let meetings: [Meeting]
    let drafts: Set<MeetingHandle>
    let writer: MeetingEvents
    /// How zones are described to Outlook, in a calendar for it.
    var outlook: [ZoneName: CalendarZone]?

    /// Writes them.
    ///
    /// - Throws: A ``Refusal`` when the calendar would break the standard.
    package func callAsFunction() throws(Refusal) -> MeetingPassage {
      var account = CalendarAccount()
      var events: [WrittenEvent] = []
      for meeting in meetings {
        switch outcome(of: meeting) {
        case .leftOut(let reason): account.leftOut.append(LeftOutMeeting(handle: meeting.handle, reason: reason))
        case .events(let written, let leavesHoursOut):
          events += written
          account.meetingCount += 1
          if meeting.details.title.text(in: writer.language) == nil { account.untranslated.append(meeting.handle) }
          if leavesHoursOut { account.hoursLeftOut.append(meeting.handle) }
        }
      }
      if let outlook { events = events.map { $0.forOutlook(outlook) } }
      return try MeetingPassage(events, account: account, in: writer.language)
    }

    func outcome(of meeting: Meeting) -> MeetingEvents.Outcome {
      writer.events(of: meeting, isDraft: meeting.state == .proposed || drafts.contains(meeting.handle))
    }
  }

  /// Writes deadlines, each a whole day that takes no time.
  ///
  /// - Throws: A ``Refusal`` when the calendar would break the standard.
  package init(deadlines: [FeedDeadline], in language: Language, directory: Directory) throws(Refusal) {
    let writer = DeadlineEvents(language: language, directory: directory)
    let events = deadlines.compactMap { deadline in writer.event(of: deadline).map { (handle: deadline.meeting.handle, event: $0) } }
    var account = CalendarAccount()
    account.meetingCount = Set(events.map(\.handle)).count
    try self.init(events.map(\.event), account: account, in: language)
  }

  private init(_ events: [WrittenEvent], account: CalendarAccount, in language: Language) throws(Refusal) {
    self.events = events
    self.account = account
    do throws(InvalidCalendar) {
      passage = try EventPassage(events.map(\.event), in: language)
    } catch {
      throw Refusal(error)
    }
  }
}

extension WrittenEvent {
  fileprivate func forOutlook(_ zones: [ZoneName: CalendarZone]) -> WrittenEvent {
    var written = self
    written.event = event.forOutlook(zones)
    return written
  }
}
