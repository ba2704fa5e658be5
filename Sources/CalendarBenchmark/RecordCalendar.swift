internal import CivilTime
internal import ICalendar

/// Writes records as a calendar, each as an event of typed values.
struct RecordCalendar {
  /// The parameters of all texts, which are in one language.
  private let language: [Parameter]

  private init(language: Language) { self.language = [.language(language)] }

  /// Writes a calendar of records with zones before them.
  static func write(_ records: [MeetingRecord], zones: [Component], sink: @escaping CalendarWriter<Never>.Sink) {
    let calendar = RecordCalendar(language: records.first.flatMap { Language(rawValue: $0.language) } ?? .spanish)
    var writer = CalendarWriter<Never>(sink: sink)
    writer.begin([
      Property(.version, TextValue(dropping: "2.0")), Property(.productIdentifier, TextValue(dropping: "-//Bench//Meetings//EN")),
      Property(.calendarScale, TextValue(dropping: "GREGORIAN")),
    ])
    for zone in zones { writer.write(zone) }
    for record in records { writer.write(calendar.event(record)) }
    writer.end()
  }

  private func event(_ record: MeetingRecord) -> Component {
    var properties: [Property] = []
    properties.reserveCapacity(18 + record.people.count)
    if let text = TextValue(record.identifier) { properties.append(Property(.identifier, text)) }
    if let moment = Self.moment(record.stamp) { properties.append(Property(.dateStamp, moment)) }
    if let time = Self.time(record.start, record) { properties.append(Property(.start, time)) }
    if let time = Self.time(record.end, record) { properties.append(Property(.end, time)) }
    if let moment = Self.moment(record.created) { properties.append(Property(.created, moment)) }
    if let moment = Self.moment(record.modified) { properties.append(Property(.lastModified, moment)) }
    if let number = Int(record.sequence) { properties.append(Property(.sequence, SequenceNumber(number))) }
    if let status = EventStatus(rawValue: record.status) { properties.append(Property(.eventStatus, status)) }
    if let text = TextValue(record.classification) { properties.append(Property(.classification, text)) }
    if let transparency = Transparency(rawValue: record.transparency) { properties.append(Property(.transparency, transparency)) }
    if let text = CalendarLine(record.title) { properties.append(Property(.summary, TextValue(text), language)) }
    if let text = CalendarText(record.description) { properties.append(Property(.description, TextValue(text), language)) }
    if let text = CalendarLine(record.place) { properties.append(Property(.location, TextValue(text), language)) }
    if let position = GeographicPosition(parsing: record.position) { properties.append(Property(.position, position)) }
    if let address = CalendarURI(record.link) { properties.append(Property(.address, address)) }
    if let list = TextList(record.categories.compactMap { TextValue($0) }) { properties.append(Property(.categories, list)) }
    if let address = CalendarAddress(record.organizerAddress), let name = ParameterText(record.organizerName) {
      properties.append(Property(.organizer, CalendarUser.mail(address), [.commonName(name)]))
    }
    for person in record.people { Self.add(person, to: &properties) }
    return Component(.event, properties: properties)
  }

  private static func moment(_ text: String) -> Instant? {
    guard case .utc(let time)? = DateOrDateTime(parsing: text) else { return nil }
    return time.instantInUTC
  }

  private static func time(_ text: String, _ record: MeetingRecord) -> CalendarTime? {
    DateOrDateTime(parsing: text).map { CalendarTime($0, zone: record.isWholeDay ? nil : record.zone) }
  }

  private static func add(_ person: MeetingRecord.Person, to properties: inout [Property]) {
    guard let address = CalendarAddress(person.address), let name = ParameterText(person.name),
      let kind = CalendarUserType(word: person.kind), let role = ParticipantRole(word: person.role),
      let answer = ParticipationStatus(word: person.answer)
    else { return }
    properties.append(
      .attendee(.mail(address), name: name, type: kind, role: role, answer: answer, isReplyRequested: person.isAsked == "TRUE"))
  }
}
