internal import CivilTime
internal import Publication
internal import Secretariat
internal import Store

/// Writes feeds out of one reading of the record, and tells how they differ from what was published last.
struct FeedDesk {
  /// How many days a meeting that is called off stays in view at least.
  static let calledOffDays = 90

  let desk: CalendarDesk

  /// The day it is at the secretariat.
  var today: Day { desk.office.today }

  init(_ reading: Reading, in office: Office) { desk = CalendarDesk(reading, in: office) }

  /// A feed in one language.
  func calendar(of feed: Feed, in language: Language) throws -> MeetingCalendar {
    let title = try title(of: feed, in: language)
    guard let audience = feed.audience.meetings else {
      return try MeetingCalendar(deadlines: try deadlines(of: feed), title: title, directory: desk.directory())
    }
    return try desk.calendar(of: meetings(of: feed), called: title, for: audience)
  }

  /// A feed in one language with what was published of it last.
  func file(of feed: Feed, in language: Language) throws -> FeedFile {
    try file(of: feed, calendar: calendar(of: feed, in: language), before: desk.reading.publication(of: feed.code, in: language), language)
  }

  /// A feed in one language beside a file that someone has of it.
  func file(of feed: Feed, in language: Language, against bytes: [UInt8]) throws -> FeedFile {
    let calendar = try calendar(of: feed, in: language)
    let known = try calendar.published + (desk.reading.publication(of: feed.code, in: language)?.events ?? [])
    let events = PublishedCalendar(bytes, known: known)?.events ?? []
    let before = FeedPublication(
      feed: feed.code, language: language, at: desk.office.clock.now(), author: desk.office.author, byteCount: bytes.count,
      digest: FileDigest.of(bytes), events: events)
    return try file(of: feed, calendar: calendar, before: before, language)
  }

  private func file(of feed: Feed, calendar: MeetingCalendar, before: FeedPublication?, _ language: Language) throws -> FeedFile {
    let difference = try FeedDifference(from: before?.events ?? [], to: calendar.published) { subject in
      try reason(whyGone: subject, from: feed, leftOut: calendar.account.leftOut)
    }
    return FeedFile(
      feed: feed, language: language, calendar: calendar, digest: FileDigest.of(calendar.bytes), before: before, difference: difference)
  }

  /// The meetings of a feed, in the order of their days.
  private func meetings(of feed: Feed) throws -> [Meeting] {
    let days = feed.span.days(on: today)
    var filter = Reading.MeetingFilter()
    filter.body = feed.filter.body
    filter.kind = feed.filter.kind
    filter.from = days.first
    filter.until = days.last
    return try desk.reading.meetings(filter).filter { meeting in
      guard !isCalledOffLongAgo(meeting, last: meeting.details.date.latest) else { return false }
      return try feed.filter.party.map { try desk.takesPart($0, in: meeting) } ?? true
    }
  }

  private func deadlines(of feed: Feed) throws -> [FeedDeadline] {
    let days = feed.span.days(on: today)
    return try desk.deadlines().filter { deadline in
      guard deadline.due.overlaps(days), !isCalledOffLongAgo(deadline.meeting, last: deadline.due.last) else { return false }
      return try (feed.filter.body ?? deadline.body) == deadline.body && isAbout(deadline.meeting, feed)
    }
  }

  /// Whether a meeting passes a feed's filter, whatever its days.
  private func isAbout(_ meeting: Meeting, _ feed: Feed) throws -> Bool {
    if let body = feed.filter.body, !meeting.details.bodies.contains(body) { return false }
    if let kind = feed.filter.kind, !meeting.details.kinds.contains(kind) { return false }
    return try feed.filter.party.map { try desk.takesPart($0, in: meeting) } ?? true
  }

  /// Whether a meeting was called off, its date has passed, and whoever subscribes had 90 days to see it.
  ///
  /// The row's last change stands for the day on which it was called off: it is never earlier.
  private func isCalledOffLongAgo(_ meeting: Meeting, last: Day?) -> Bool {
    switch meeting.state {
    case .proposed, .tentative, .confirmed, .held: return false
    case .postponed, .cancelled, .lapsed:
      return meeting.modified.utcDay.days(until: today) > Self.calledOffDays && (last ?? .earliest) < today
    }
  }

  /// Why something that a feed showed is not in it any more.
  private func reason(whyGone subject: String, from feed: Feed, leftOut: [LeftOutMeeting]) throws -> GoneReason {
    guard let handle = MeetingHandle(String(subject.prefix { $0 != " " })), let meeting = try desk.reading.meeting(handle) else {
      return .notOnRecord
    }
    guard try isAbout(meeting, feed) else { return .otherMeetings }
    var (first, last) = (meeting.details.date.earliest, meeting.details.date.latest)
    if feed.audience == .deadlines {
      guard meeting.details.date.hasExactDays else { return inexact(meeting.details.date) }
      guard let deadline = try desk.deadlines().first(where: { $0.subject == subject }) else { return .otherMeetings }
      (first, last) = (deadline.due.first, deadline.due.last)
    }
    guard let first, let last else { return .noDate }
    let days = feed.span.days(on: today)
    if last < days.first { return .past }
    if first > days.last { return .tooFarAhead }
    if isCalledOffLongAgo(meeting, last: last) { return .calledOffLongAgo }
    return leftOut.first { $0.handle == handle }.map { GoneReason($0.reason) } ?? .otherMeetings
  }

  private func inexact(_ date: ImpreciseDate) -> GoneReason {
    switch date {
    case .month: .monthOnly
    case .window: .windowOnly
    case .days, .separateDays, .toBeConfirmed, .unknown: .noDate
    }
  }

  private func title(of feed: Feed, in language: Language) throws -> CalendarTitle {
    let directory = try desk.directory()
    let year: Int? = if case .year(let year) = feed.span { year } else { nil }
    return CalendarTitle(
      bodies: try desk.bodies().filter { feed.filter.body == nil || $0.code == feed.filter.body },
      kind: feed.filter.kind.flatMap(directory.kind), year: year, party: feed.filter.party.flatMap(directory.party)?.name,
      given: feed.name,
      place: feed.address.map { CalendarTitle.Place(address: $0, slug: feed.slug, fileName: feed.fileName(in: language)) },
      audience: feed.audience, language: language)
  }
}

extension GoneReason {
  fileprivate init(_ reason: LeftOutMeeting.Reason) {
    switch reason {
    case .draft: self = .draft
    case .lapsed: self = .lapsed
    case .monthOnly: self = .monthOnly
    case .windowOnly: self = .windowOnly
    case .noDate: self = .noDate
    case .notWritable: self = .notWritable
    }
  }
}
