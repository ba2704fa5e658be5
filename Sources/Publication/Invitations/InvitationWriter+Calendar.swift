internal import CivilTime
internal import ICalendar
internal import Mail
internal import Secretariat

extension InvitationWriter {
  /// The iCalendar object of a letter (RFC 5546 3.2), with every zone that it uses.
  ///
  /// - Throws: A ``Refusal`` when it would break the standard.
  func calendar(_ letter: InvitationLetter, to person: Person, as role: Delegate.Role, at stamp: MessageStamp) throws -> [UInt8] {
    guard let address = person.address.flatMap({ CalendarAddress($0.text) }) else { return [] }
    let method = letter.calendarMethod
    let attendee = Property.attendee(
      .mail(address), name: ParameterText(person.name.text), type: .individual, role: role == .alternate ? .optional : .required,
      answer: letter.answer, isReplyRequested: method == .request ? true : nil)
    var event = letter.part.flatMap { component(of: $0) } ?? bareEvent(letter.event)
    var described = letter.part.map { zones(of: $0) } ?? []
    event[.dateStamp] = stamp.moment
    event[.sequence] = SequenceNumber(stamp.sequence)
    switch letter {
    case .invitation: break
    case .cancellation: event[.eventStatus] = .cancelled
    case .withdrawal:
      // Only a message that calls the whole event off says its state (RFC 5546 3.2.5).
      event[.eventStatus] = nil
    case .refusal:
      // What is refused is the proposal; the event stays as it was announced (RFC 5546 3.2.8).
      (event[.start], event[.end]) = (nil, nil)
      described = []
    }
    event.properties.append(attendee)
    return try checked(Component(.calendar, properties: head(method), parts: described + [event]))
  }

  /// The meeting as a publication for those who are not invited: all of its events, and no attendee (RFC 5546 3.2.1).
  func publication(at moment: Instant) throws -> [UInt8] {
    let events = parts.compactMap { component(of: $0) }.map { event in
      var event = event
      event[.dateStamp] = moment
      return event
    }
    var described: [Component] = []
    for zone in parts.flatMap({ zones(of: $0) }) where !described.contains(zone) { described.append(zone) }
    return try checked(Component(.calendar, properties: head(.publish), parts: described + events))
  }

  private func head(_ method: SchedulingMethod) -> [Property] {
    [
      Property(.version, TextValue(dropping: "2.0")), Property(.productIdentifier, TextValue(dropping: "-//Secretariat//Meetings//EN")),
      Property(.calendarScale, TextValue(dropping: "GREGORIAN")), Property(.method, method),
    ]
  }

  /// An event as the feeds have it, with the sittings in its text.
  private func component(of part: InvitationPart) -> Component? {
    var event = part.event
    let lines = sittings(on: part.days)
    if lines.count > 1 { event.description = CalendarText(([event.description?.text].compactMap(\.self) + lines).joined(separator: "\n")) }
    return object(event)?.parts(.event).first
  }

  private func zones(of part: InvitationPart) -> [Component] { object(part.event)?.parts(.zone) ?? [] }

  private func object(_ event: CalendarEvent) -> Component? {
    guard let name = CalendarLine(meeting.handle.text) else { return nil }
    return CalendarObject(
      CalendarHeading(product: name, name: name, description: nil, refresh: .halfDay, language: language), events: [event]
    ).component
  }

  /// What is left to say of a day on which the meeting does not take place any more.
  private func bareEvent(_ identifier: CalendarIdentifier) -> Component {
    var properties = [Property(.identifier, TextValue(dropping: identifier.text))]
    properties.append(Property(.summary, TextValue(dropping: meeting.details.title.marked(in: language)), [.language(language)]))
    properties.append(Property(.organizer, .mail(organizer.address), organizer.name.map { [.commonName($0)] } ?? []))
    return Component(.event, properties: properties)
  }

  private func checked(_ calendar: Component) throws(Refusal) -> [UInt8] {
    do throws(InvalidCalendar) {
      try calendar.checkBeforeWriting()
    } catch {
      let invalid = error
      throw Refusal(
        .rule, rule: nil, given: meeting.handle.text,
        because: BilingualText { language in
          let start = language == .english ? "the message would break the standard: " : "el mensaje incumpliría la norma: "
          return start + invalid.description(in: language)
        },
        remedy: BilingualText(
          english: "Nothing was written. Look at the meeting with: rcm meeting show \(meeting.handle)",
          spanish: "No se escribió nada. Vea la reunión con: rcm meeting show \(meeting.handle)"))
    }
    return calendar.bytes
  }
}

extension InvitationLetter {
  /// What the delegate is shown to have answered; a fresh invitation waits for an answer.
  fileprivate var answer: ParticipationStatus? {
    guard case .invitation(_, _, let answer) = self else { return nil }
    return switch answer {
    case .accepted: .accepted
    case .tentative: .tentative
    case .declined: .declined
    case .delegated, nil: .needsAction
    }
  }
}
