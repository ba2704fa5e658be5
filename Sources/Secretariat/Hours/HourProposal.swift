public import CivilTime

/// The start times that are put forward for a meeting on one of its days, with what they rest on (R20).
///
/// It is for a person to choose from, and is never a record.
public struct HourProposal: Sendable {
  /// Another day of the meeting, on which the best start is another or means something else.
  public struct OtherDay: Sendable {
    /// The day.
    public let day: Day
    /// The fairest start of that day.
    public let best: HourStart
    /// What the start that is proposed means there, at the same time by the reference zone's clock.
    public let same: HourStart
  }

  /// The meeting.
  public let meeting: Meeting
  /// What was asked: the day, the zone, the length, the office hours and the participants with their zones.
  public let question: FairHour
  /// Every possible start.
  public let ranking: HourRanking
  /// The starts that are put forward, the fairest first; never empty.
  public let choices: [HourStart]
  /// What the hours that the record holds for the day mean; `nil` where it holds none, or the asker wants another length.
  public let recorded: HourStart?
  /// The meeting's other days, in order; those that the reference zone skipped are left out.
  public let otherDays: [OtherDay]
  /// What it rests on.
  public let grounds: HourGrounds
  /// Whom it leaves out.
  public let absences: [HourAbsence]
  /// The names behind the codes.
  public let directory: Directory

  /// A proposal; `nil` on a day that the reference zone skipped.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - question: What is asked about its day.
  ///   - countMaximum: How many starts are put forward at most; 1 or more.
  ///   - recorded: When the sessions of the day begin, if that is recorded and to be compared.
  ///   - grounds: What it rests on.
  ///   - absences: Whom the question leaves out.
  ///   - directory: The names behind the codes.
  public init?(
    for meeting: Meeting, _ question: FairHour, countMaximum: Int, recorded: Instant?, grounds: HourGrounds, absences: [HourAbsence],
    directory: Directory
  ) {
    guard let ranking = HourRanking(of: question) else { return nil }
    self.meeting = meeting
    self.question = question
    self.ranking = ranking
    choices = ranking.choices(countMaximum: max(1, countMaximum))
    self.recorded = recorded.map { question.start(at: $0) }
    self.grounds = grounds
    self.absences = absences
    self.directory = directory
    let clock = question.reference.localTime(at: ranking.best.begins).clock
    otherDays = meeting.details.date.exactDays.joined().filter { $0 != question.day }.compactMap { day in
      let there = question.moved(to: day)
      guard let best = there.best else { return nil }
      let local = ZonedTime(local: LocalTime(day: day, clock: clock), zone: question.reference.name)
      return OtherDay(day: day, best: best, same: there.start(at: local.instant(by: question.reference)))
    }
  }

  /// The fairest start.
  public var best: HourStart { ranking.best }

  /// The clock times by which the record can keep a start in the reference zone.
  ///
  /// - Returns: `nil` when the meeting would end on another day, or a clock change makes the times mean another moment.
  public func hours(of start: HourStart) -> ClockRange? {
    let zone = question.reference
    let (begins, ends) = (zone.localTime(at: start.begins), zone.localTime(at: start.ends))
    guard begins.day == question.day, ends.day == question.day,
      ZonedTime(local: begins, zone: zone.name).instant(by: zone) == start.begins,
      ZonedTime(local: ends, zone: zone.name).instant(by: zone) == start.ends
    else { return nil }
    return try? ClockRange(opens: begins.clock, closes: ends.clock)
  }

  /// The command that would record a start for every day of the meeting; `nil` where the record cannot keep it so.
  public func command(toKeep start: HourStart) -> String? {
    guard meeting.closed == nil, let hours = hours(of: start) else { return nil }
    return "rcm meeting edit \(meeting.handle) --hours \(hours) --zone \(question.reference.name)"
  }
}

extension FairHour {
  /// The same question about another day.
  func moved(to day: Day) -> FairHour {
    FairHour(on: day, in: reference, for: length, office: office, participants: participants)
  }
}
