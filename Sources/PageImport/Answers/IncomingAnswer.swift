package import CivilTime
internal import ICalendar
internal import Mail
package import Secretariat

/// An answer to an invitation as it came: a mail that was saved as a file, or the iCalendar object of one (RFC 5546, RFC 6047).
///
/// It is read tolerantly and says nothing about who sent it but what stands in it: whether that is someone who was invited is
/// for the record to tell.
package struct IncomingAnswer: Sendable {
  /// What the answer asks or says.
  package enum Act: Sendable {
    /// Whether the delegate comes (REPLY).
    case participation(InvitationAnswer.Participation)
    /// That another time would be better (COUNTER).
    case proposal(IncomingTime)
    /// That the newest state is wanted (REFRESH).
    case refresh
  }

  /// What it asks or says.
  package let act: Act
  /// The identity in calendars of the event that is answered to (UID).
  package let event: CalendarIdentifier
  /// To which revision, and when.
  package let stamp: MessageStamp
  /// The address of whoever answers.
  package let address: String
  /// The name that stands beside it.
  package let name: String?
  /// What was written beside the answer.
  package let comment: AnswerComment?
  /// The digest of the iCalendar object, which is the same whether it came in a mail or by itself.
  package let digest: String
  /// Whether the mail came from another address; `nil` where there is no mail, or it names no sender.
  package let isFromAnotherAddress: Bool?

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - octets: The file.
  ///   - name: What a refusal calls it.
  ///   - zones: The zone rules, by which the times of a proposal are understood.
  /// - Throws: A ``Refusal`` that says why it is no answer.
  package init(reading octets: [UInt8], named name: String, zones: ZoneDatabase) throws(Refusal) {
    func refuse(_ english: String, _ spanish: String, remedy: BilingualText? = nil) -> Refusal {
      .invalid(given: name, because: BilingualText(english: english, spanish: spanish), remedy: remedy)
    }
    let letter = try Self.letter(octets, named: name)
    let reading = CalendarReader(limits: .strangers).read(letter.calendar)
    guard let calendar = reading.calendars.first, reading.calendars.count == 1 else {
      throw refuse(
        "it holds \(reading.calendars.count) calendars, and a message holds one",
        "contiene \(reading.calendars.count) calendarios, y un mensaje contiene uno")
    }
    guard let method = calendar[.method] else {
      throw refuse(
        "the calendar in it does not say what it is for (METHOD), so it is no answer",
        "el calendario que contiene no indica para qué es (METHOD), por lo que no es una respuesta",
        remedy: BilingualText(
          english: "A calendar is taken in with: rcm import ics FILE", spanish: "Un calendario se importa con: rcm import ics ARCHIVO"))
    }
    if let announced = letter.method, announced.uppercased() != method.rawValue {
      throw refuse(
        "the mail says that it holds a \(String(announced.prefix(20)).uppercased()), and its calendar a \(method.rawValue)",
        "el correo dice contener un \(String(announced.prefix(20)).uppercased()), y su calendario un \(method.rawValue)")
    }
    guard let event = Self.event(in: calendar) else {
      throw refuse("it does not hold one event", "no contiene un único evento")
    }
    guard let identifier = event[.identifier].flatMap({ CalendarIdentifier($0.text) }) else {
      throw refuse("its event has no identity (UID) of ours", "su evento no tiene una identidad (UID) nuestra")
    }
    guard let moment = event[.dateStamp], let stamp = MessageStamp(sequence: Int(event[.sequence]?.number ?? 0), moment: moment) else {
      throw refuse("it does not say when it was made (DTSTAMP)", "no indica cuándo se hizo (DTSTAMP)")
    }
    guard let attendee = Self.attendee(of: event, sender: letter.sender) else {
      throw refuse(
        "it does not name the one person who answers (ATTENDEE)", "no nombra a la única persona que responde (ATTENDEE)")
    }
    switch method {
    case .reply:
      guard let participation = attendee.participation else {
        throw refuse("it says neither that the person comes nor that not", "no dice ni que la persona asista ni que no")
      }
      act = .participation(participation)
    case .counter: act = .proposal(IncomingTime(of: event, in: calendar, zones: zones))
    case .refresh: act = .refresh
    case .publish, .request, .add, .cancel, .declineCounter:
      throw refuse(
        "it is a \(method.rawValue), which whoever invites sends; only answers are read: REPLY, COUNTER, REFRESH",
        "es un \(method.rawValue), que envía quien invita; solo se leen respuestas: REPLY, COUNTER, REFRESH")
    }
    self.event = identifier
    self.stamp = stamp
    address = attendee.address
    self.name = attendee.name
    comment = event[.comment].flatMap { AnswerComment($0.text) }
    digest = ContentDigest(of: calendar.bytes).description
    isFromAnotherAddress = letter.sender.map {
      $0.lowercased() != attendee.address.lowercased() && $0.lowercased() != attendee.sentBy?.lowercased()
    }
  }

  /// The calendar of an answer: the file itself, or what the mail in it brings.
  private static func letter(_ octets: [UInt8], named name: String) throws(Refusal) -> CalendarLetter {
    guard !CalendarLetter.isCalendar(octets) else { return CalendarLetter(calendar: octets) }
    do throws(CalendarLetter.Failure) {
      return try CalendarLetter(mail: octets)
    } catch {
      let remedy =
        if case .unreadable = error {
          BilingualText(
            english: "Save the answer as a file with your mail program (.eml), or the calendar in it (.ics).",
            spanish: "Guarde la respuesta como archivo con su programa de correo (.eml), o el calendario que contiene (.ics).")
        } else {
          BilingualText(
            english: "Someone who answers in words is asked for an answer by calendar, or noted by hand.",
            spanish: "A quien responde con palabras se le pide una respuesta por calendario, o se anota a mano.")
        }
      throw .invalid(given: name, because: error.because, remedy: remedy)
    }
  }

  /// The only event; one that stands for a single time of a series is none of ours.
  private static func event(in calendar: Component) -> Component? {
    let events = calendar.parts(.event)
    guard events.count == 1, let event = events.first, event[.recurrenceIdentifier] == nil else { return nil }
    return event
  }
}

extension IncomingAnswer {
  fileprivate struct Attendee {
    let address: String
    let name: String?
    let sentBy: String?
    let participation: InvitationAnswer.Participation?
  }

  /// Whoever answers: the only attendee or, of several that a proposal may name, the one who sent the mail.
  private static func attendee(of event: Component, sender: String?) -> Attendee? {
    let attendees = event.properties.compactMap { property -> Attendee? in
      guard property.name.text == "ATTENDEE", case .user(.mail(let address)) = property.value else { return nil }
      let word = property.parameter("PARTSTAT")
      let sentBy = property.parameter("SENT-BY").flatMap { CalendarUser($0) }
      return Attendee(
        address: address.address, name: property.parameter("CN"),
        sentBy: sentBy.flatMap { if case .mail(let box) = $0 { box.address } else { nil } },
        participation: word.flatMap { ParticipationStatus(word: $0.uppercased()) }.flatMap(InvitationAnswer.Participation.init))
    }
    if attendees.count == 1 { return attendees[0] }
    guard event.properties.count(where: { $0.name.text == "ATTENDEE" }) > 1, let sender else { return nil }
    let senders = attendees.filter { $0.address.lowercased() == sender.lowercased() }
    return senders.count == 1 ? senders[0] : nil
  }
}

extension InvitationAnswer.Participation {
  fileprivate init?(_ status: ParticipationStatus) {
    switch status {
    case .accepted: self = .accepted
    case .tentative: self = .tentative
    case .declined: self = .declined
    case .delegated: self = .delegated
    case .needsAction, .completed, .inProcess: return nil
    }
  }
}

extension Property {
  fileprivate func parameter(_ name: String) -> String? { ParameterName(name).flatMap { parameter($0) } }
}
