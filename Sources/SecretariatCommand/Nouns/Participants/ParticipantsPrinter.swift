internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// Participants on a screen: the seats with what each rests on, or the list with its delegations.
struct ParticipantsPrinter {
  let answer: ResolveParticipants.Answer
  let order: OrganizationOrder
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// Each seat with its origins, the seats that are unresolved, and what would differ from a frozen list.
  var resolution: String {
    var text = heading
    for (block, seats) in answer.list.blocks(in: language, organizationsBy: order) {
      text += "\n\(block.title(in: language))\n"
      for seat in seats {
        text += "  \(title(seat))\n"
        text += origins(of: seat)
        if let head = answer.delegates.delegation(of: seat.occupant).first(where: { $0.role == .head }) {
          text += "      \(head.role.word(in: language)): \(head.name(in: language))\n"
        }
      }
    }
    if !answer.list.openSeats.isEmpty { text += "\n" }
    for seat in answer.list.openSeats { text += unresolved(seat) }
    return text + changes
  }

  /// The list with its delegations.
  ///
  /// - Parameter withContacts: Whether e-mail addresses and telephone numbers are shown too.
  func list(withContacts: Bool) -> String {
    let paper = ParticipantPaper(
      meeting: answer.meeting, participants: answer.participants, list: answer.list, delegates: answer.delegates,
      directory: answer.directory, order: order, language: language)
    let people = Dictionary(answer.delegates.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    var text = heading
    for group in paper.groups {
      text += "\n\(group.title)\n"
      for entry in group.entries {
        text += "  \(entry.name)\(entry.remarks.isEmpty ? "" : " — \(entry.remarks.joined(separator: "; "))")\n"
        for attendee in entry.delegation {
          let title = attendee.title.map { ", \($0)" } ?? ""
          text += "      \(attendee.number)  \(attendee.name)\(title) (\(attendee.role))\n"
          guard withContacts, let person = people[attendee.number]?.person else { continue }
          let contacts = [person.address?.text, person.telephone?.text].compactMap(\.self)
          if !contacts.isEmpty { text += "         \(contacts.joined(separator: "; "))\n" }
        }
      }
    }
    if !answer.list.openSeats.isEmpty { text += "\n" }
    for seat in answer.list.openSeats { text += unresolved(seat) }
    return text
  }

  /// What is worth knowing after an expression was set, line by line.
  static func remarks(on list: ParticipantList, in language: Language) -> [String] {
    list.openSeats.map { (language == .english ? "unresolved: " : "sin determinar: ") + $0.text.marked(in: language) }
      + list.notices.map { $0.marked(in: language) }
  }

  /// How many seats there are, in words.
  static func count(_ seats: Int, in language: Language) -> String {
    switch (seats, language) {
    case (0, .english): "no seat"
    case (0, .spanish): "ningún puesto"
    case (1, .english): "1 seat"
    case (1, .spanish): "1 puesto"
    case (_, .english): "\(seats) seats"
    case (_, .spanish): "\(seats) puestos"
    }
  }

  private var heading: String {
    let meeting = answer.meeting
    let frozen = answer.participants.frozen.map { list in
      let day = list.at.utcDay.formatted(in: language)
      return isEnglish ? "As resolved on \(day)\n" : "Según se determinó el \(day)\n"
    }
    return
      "\(meeting.handle)  \(meeting.details.date.formatted(in: language))  \(meeting.details.title.marked(in: language))\n"
      + "\(answer.participants.expression)\n" + (frozen ?? "")
  }

  private func title(_ seat: ParticipantList.Seat) -> String {
    let doubt = isEnglish ? " (not certain for that date)" : " (sin certeza para esa fecha)"
    return seat.title(in: language) + (seat.isUncertain ? doubt : "")
  }

  private func unresolved(_ seat: ParticipantList.OpenSeat) -> String {
    (isEnglish ? "unresolved: " : "sin determinar: ") + seat.text.marked(in: language) + "\n"
  }

  /// What the record would give otherwise than the frozen list.
  private var changes: String {
    let changes = answer.changes
    guard !changes.isEmpty else { return "" }
    var text = isEnglish ? "\nThe record would give now:\n" : "\nEl registro daría ahora:\n"
    for seat in changes.added { text += "  + \(title(seat))\n" + origins(of: seat) }
    for seat in changes.removed { text += "  - \(title(seat))\n" }
    for seat in changes.regrounded { text += "  ~ \(title(seat))\n" + origins(of: seat) }
    for seat in changes.opened { text += "  + " + unresolved(seat) }
    for seat in changes.filled { text += "  - " + unresolved(seat) }
    return text
  }

  private func origins(of seat: ParticipantList.Seat) -> String {
    seat.origins.map { "      \($0.text.marked(in: language))\n" }.joined()
  }
}
