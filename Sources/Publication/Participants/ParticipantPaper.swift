package import CivilTime
package import Secretariat

/// A meeting's list of participants as a paper in one language: who, in what capacity, and who comes for them (R15).
///
/// It holds names and offices. Nothing by which a person could be reached comes as far as this type (R28).
package struct ParticipantPaper: Hashable, Sendable {
  /// A line of the heading with its label: "Dates", "10–11 October 2024".
  package struct Line: Hashable, Sendable {
    /// What the line says something about.
    package let label: String
    /// What it says.
    package let value: String
  }

  /// Someone who comes.
  package struct Attendee: Hashable, Sendable {
    /// The delegate's number.
    package let number: Int
    /// The name, or that it was erased.
    package let name: String
    /// The office; without a translation, the other language's with its mark.
    package let title: String?
    /// What the delegate is in the delegation.
    package let role: String
  }

  /// One of those on the list.
  package struct Entry: Hashable, Sendable {
    /// The code of a party; `nil` for others.
    package let code: String?
    /// The name.
    package let name: String
    /// In what capacities, and what the record cannot tell of it.
    package let remarks: [String]
    /// Who comes, the head first.
    package let delegation: [Attendee]
  }

  /// A part of the list.
  package struct Group: Hashable, Sendable {
    /// Its heading.
    package let title: String
    /// Who stands in it.
    package let entries: [Entry]
  }

  /// The language.
  package let language: Language
  /// The names of the bodies with their letters.
  package let bodies: [String]
  /// The meeting's title.
  package let title: String
  /// Dates, place and standing.
  package let lines: [Line]
  /// The parts of the list.
  package let groups: [Group]
  /// The seats that are not filled, each with the reason.
  package let openSeats: [String]

  /// What the paper is called.
  package var name: String { language == .english ? "List of participants" : "Lista de participantes" }
  /// The heading of the seats that are not filled.
  package var openSeatsTitle: String { language == .english ? "Seats not determined" : "Puestos sin determinar" }

  /// The paper of a list.
  package init(
    meeting: Meeting, participants: MeetingParticipants, list: ParticipantList, delegates: [Delegate], directory: Directory,
    order: OrganizationOrder, language: Language
  ) {
    let isEnglish = language == .english
    self.language = language
    bodies = meeting.details.bodies.map { code in
      directory.body(code).map { "\($0.name.marked(in: language)) (\($0.acronym.marked(in: language)))" } ?? code.text
    }
    title = meeting.details.title.marked(in: language)
    var lines = [
      Line(label: isEnglish ? "Dates" : "Fechas", value: meeting.details.date.formatted(in: language)),
      Line(label: isEnglish ? "Place" : "Lugar", value: directory.whereabouts(of: meeting.details, in: language)),
    ]
    switch meeting.state {
    case .held, .confirmed: break
    case .proposed, .tentative, .postponed, .cancelled, .lapsed:
      lines.append(Line(label: isEnglish ? "State" : "Estado", value: meeting.state.word(in: language)))
    }
    if let frozen = participants.frozen {
      lines.append(
        Line(label: isEnglish ? "As resolved on" : "Según se determinó el", value: frozen.at.utcDay.formatted(in: language)))
    }
    self.lines = lines
    func delegation(of seat: Occupant) -> [Attendee] {
      delegates.delegation(of: seat).map { delegate in
        Attendee(
          number: delegate.number, name: delegate.name(in: language), title: delegate.person?.title?.marked(in: language),
          role: delegate.role.word(in: language))
      }
    }
    var groups = list.blocks(in: language, organizationsBy: order).map { block, seats in
      Group(
        title: block.title(in: language),
        entries: seats.map { seat in
          let doubt = isEnglish ? "not certain for that date" : "sin certeza para esa fecha"
          return Entry(
            code: { if case .party(let code) = seat.occupant { code.text } else { nil } }(), name: seat.title(in: language),
            remarks: seat.origins.compactMap { $0.capacity?.marked(in: language) } + (seat.isUncertain ? [doubt] : []),
            delegation: delegation(of: seat.occupant))
        })
    }
    var others: [Occupant] = []
    for delegate in delegates where !list.seats.contains(where: { $0.occupant == delegate.seat }) && !others.contains(delegate.seat) {
      others.append(delegate.seat)
    }
    if !others.isEmpty {
      groups.append(
        Group(
          title: isEnglish ? "Not on the list" : "Fuera de la lista",
          entries: others.map { seat in
            Entry(
              code: { if case .party(let code) = seat { code.text } else { nil } }(), name: directory.name(ofSeat: seat, in: language),
              remarks: [], delegation: delegation(of: seat))
          }))
    }
    self.groups = groups
    openSeats = list.openSeats.map { $0.text.marked(in: language) }
  }
}
