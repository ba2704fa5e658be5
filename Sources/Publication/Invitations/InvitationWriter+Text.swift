internal import CivilTime
internal import ICalendar
internal import Mail
internal import Secretariat

extension InvitationWriter {
  /// What a mail says to whoever reads it: a subject, and paragraphs of lines.
  struct Text {
    let subject: String
    let paragraphs: [[String]]

    /// The paragraphs as plain text.
    var plain: String { paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }

    /// The same as a page.
    func page(in language: Language) -> String {
      let body = paragraphs.map { "<p>\($0.map { HTMLText($0).description }.joined(separator: "<br>\n"))</p>" }.joined(separator: "\n")
      return """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head><meta charset="utf-8"><title>\(HTMLText(subject))</title></head>
        <body>
        \(body)
        </body>
        </html>
        """
    }
  }

  private var isEnglish: Bool { language == .english }

  private var title: String { meeting.details.title.marked(in: language) }

  /// The text of a letter to a delegate.
  func text(_ letter: InvitationLetter, to delegate: Delegate) -> Text {
    let days = letter.part.map { ImpreciseDate.days($0.days).formatted(in: language) }
    let (heading, sentence): (String, String) =
      switch letter {
      case .invitation(_, false, _):
        isEnglish ? ("Invitation", "You are invited to this meeting.") : ("Invitación", "Se le invita a la siguiente reunión.")
      case .invitation(_, true, _):
        isEnglish
          ? ("Updated invitation", "What follows takes the place of the invitation that you had to this meeting.")
          : ("Invitación actualizada", "Lo siguiente sustituye la invitación que tenía a esta reunión.")
      case .cancellation(_, nil):
        isEnglish
          ? ("Cancelled", "One of the days of this meeting was given up; it can be taken out of your calendar.")
          : ("Cancelada", "Uno de los días de esta reunión quedó sin efecto; puede retirarlo de su calendario.")
      case .cancellation where meeting.state == .postponed:
        isEnglish
          ? ("Postponed", "This meeting is put off. You will be invited again when there is a new date.")
          : ("Aplazada", "Esta reunión se aplaza. Recibirá otra invitación cuando se fije una nueva fecha.")
      case .cancellation:
        isEnglish ? ("Cancelled", "This meeting does not take place.") : ("Cancelada", "Esta reunión no se celebrará.")
      case .withdrawal:
        isEnglish
          ? ("Invitation withdrawn", "Your invitation to this meeting is withdrawn; the meeting takes place without you.")
          : ("Invitación retirada", "Se retira su invitación a esta reunión, que se celebrará sin su participación.")
      case .refusal(_, let time):
        isEnglish
          ? (
            "Proposal not taken",
            "The time that you proposed\(time.map { " (\($0.formatted(in: language)))" } ?? "") is not taken; the meeting stays where it is."
          )
          : (
            "Propuesta no aceptada",
            "No se acepta la fecha que propuso\(time.map { " (\($0.formatted(in: language)))" } ?? ""); la reunión se mantiene."
          )
      }
    var paragraphs = [[delegate.name(in: language) + ":"], [sentence], card(letter.part, delegate)]
    if case .invitation = letter {
      if meeting.state.eventStatus == .tentative {
        paragraphs.append([isEnglish ? "The date is not confirmed yet." : "La fecha aún no está confirmada."])
      }
      paragraphs.append([
        isEnglish
          ? "Please answer with your calendar program, or write to this address."
          : "Responda con su programa de calendario o escriba a esta dirección."
      ])
    }
    return Text(subject: "\(heading): \(title)" + (days.map { " (\($0))" } ?? ""), paragraphs: paragraphs + [signature])
  }

  /// The text for those who are not invited themselves.
  var publicText: Text {
    let days = meeting.details.date.formatted(in: language)
    let sentence =
      isEnglish
      ? "This meeting is announced for your information; no answer is needed."
      : "Se comunica esta reunión para su conocimiento; no requiere respuesta."
    return Text(subject: "\(title) (\(days))", paragraphs: [[sentence], card(nil, nil), signature])
  }

  /// The meeting in a few lines: title, days and hours, place, for whom the delegate comes, and the handle.
  private func card(_ part: InvitationPart?, _ delegate: Delegate?) -> [String] {
    let days = part.map { ImpreciseDate.days($0.days).formatted(in: language) } ?? meeting.details.date.formatted(in: language)
    var lines = [title]
    let sittings = part.map { self.sittings(on: $0.days) } ?? []
    let isOneSitting = part?.days.dayCount == 1 && sittings.count == 1
    if part != nil || delegate == nil { lines.append((isEnglish ? "When: " : "Cuándo: ") + (isOneSitting ? sittings[0] : days)) }
    if !isOneSitting { lines += sittings }
    if meeting.details.mode == .virtual {
      lines.append(isEnglish ? "Virtual meeting" : "Reunión virtual")
    } else if let place = directory.line(of: meeting.details.place, in: language) {
      lines.append((isEnglish ? "Where: " : "Dónde: ") + place)
    }
    if let delegate {
      let seat = directory.name(ofSeat: delegate.seat, in: language)
      lines.append((isEnglish ? "You come as: " : "Asiste como: ") + "\(delegate.role.word(in: language)), \(seat)")
    }
    lines.append((isEnglish ? "Reference: " : "Referencia: ") + meeting.handle.text)
    return lines
  }

  /// The sittings of some days, a line each.
  func sittings(on days: DayRange) -> [String] {
    meeting.details.sessions.filter { days.contains($0.day) }.map { session in
      "\(session.day.formatted(in: language)), \(session.hours) (\(session.zone.text))"
    }
  }

  private var signature: [String] { [sender.name, sender.address.text].compactMap(\.self) }
}
