internal import Mail
internal import Secretariat

/// The iCalendar object of an answer, and what the mail around it says, if there is one.
struct AnswerLetter {
  /// The iCalendar object.
  let calendar: [UInt8]
  /// The method that the mail announces (RFC 6047 2.4).
  let method: String?
  /// The address that the mail came from.
  let sender: String?

  /// Takes a file apart: an iCalendar object by itself, or a mail with one in it.
  ///
  /// - Throws: A ``Refusal`` when it is a mail that cannot be read, or has no calendar.
  init(_ octets: [UInt8], named name: String) throws(Refusal) {
    if Self.isCalendar(octets) {
      (calendar, method, sender) = (octets, nil, nil)
      return
    }
    let mail: MailEntity
    do throws(MailError) {
      mail = try MailReader().read(octets)
    } catch {
      let reason = error
      throw .invalid(
        given: name, because: BilingualText { reason.description(in: $0) },
        remedy: BilingualText(
          english: "Save the answer as a file with your mail program (.eml), or the calendar in it (.ics).",
          spanish: "Guarde la respuesta como archivo con su programa de correo (.eml), o el calendario que contiene (.ics)."))
    }
    guard let part = mail.calendarPart, case .octets(let calendar) = part.content else {
      let isOutlookOnly = mail.leaves.contains { $0.type.name == "application/ms-tnef" }
      throw .invalid(
        given: name,
        because: isOutlookOnly
          ? BilingualText(
            english: "the mail holds a file of Outlook's own form (winmail.dat) and no calendar",
            spanish: "el correo contiene un archivo con el formato propio de Outlook (winmail.dat) y ningún calendario")
          : BilingualText(english: "there is no calendar in the mail", spanish: "el correo no contiene ningún calendario"),
        remedy: BilingualText(
          english: "Someone who answers in words is asked for an answer by calendar, or noted by hand.",
          spanish: "A quien responde con palabras se le pide una respuesta por calendario, o se anota a mano."))
    }
    self.calendar = calendar
    method = part.type.parameters["method"]
    sender = mail.address(in: "from")?.text
  }

  /// Whether a file begins as a calendar does, after what may stand before it.
  private static func isCalendar(_ octets: [UInt8]) -> Bool {
    let start = octets.starts(with: [0xEF, 0xBB, 0xBF]) ? octets.dropFirst(3) : octets[...]
    let text = start.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.prefix(15)
    return String(decoding: text, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }
}
