internal import CivilTime
package import Secretariat
package import Store

/// Records what a meeting decided, under the next number of that meeting (R24).
package struct AddDecision: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  package var meeting: String
  /// What was decided, in one language or both.
  package var text: GivenText
  /// The item of the agenda under which it was decided.
  package var item: AgendaNumber?
  /// Why it is recorded.
  package var reason: TextLine?

  /// A decision to be recorded.
  package init(_ meeting: String, text: GivenText, item: AgendaNumber? = nil, reason: TextLine? = nil) {
    self.meeting = meeting
    self.text = text
    self.item = item
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when there is no text, the meeting's file is closed, it does not take place, or its agenda has no
  ///   such item.
  package func callAsFunction(in office: Office) throws -> Written<Decision> {
    guard let text = try text.checked(as: .decision) else { throw noText }
    return try office.write(reason: reason?.text) { writing in
      let meeting = try Lookup(reading: writing.reading).meeting(meeting)
      try meeting.checkCanDecide()
      if let item, let agenda = try writing.reading.agenda(of: meeting.handle), !agenda.items.contains(where: { $0.number == item }) {
        throw noItem(item, of: meeting.handle)
      }
      let taken = try writing.reading.decisions(of: meeting.handle).map(\.name)
      guard let name = DecisionName.next(of: meeting.handle, after: taken) else { throw tooMany(of: meeting.handle) }
      let decision = try Decision(name: name, text: text, item: item)
      try writing.insert(decision)
      return decision
    }
  }

  private var noText: Refusal {
    .invalid(
      given: meeting, because: BilingualText(english: "the decision has no text", spanish: "la decisión no tiene texto"),
      remedy: BilingualText(english: "Add --text-en, --text-es or both.", spanish: "Agregue --text-en, --text-es o ambos."))
  }

  private func noItem(_ item: AgendaNumber, of meeting: MeetingHandle) -> Refusal {
    .breaks(
      .agendaNumbering, given: item.description,
      because: BilingualText(
        english: "the agenda of \(meeting) has no item \(item)", spanish: "la agenda de \(meeting) no tiene el punto \(item)"),
      remedy: BilingualText(
        english: "See its items with: rcm agenda show \(meeting)", spanish: "Vea sus puntos con: rcm agenda show \(meeting)"))
  }

  private func tooMany(of meeting: MeetingHandle) -> Refusal {
    .breaks(
      .settledOrWaived, given: meeting.text,
      because: BilingualText(
        english: "\(meeting) has \(DecisionName.numberMaximum) decisions, and no number is left",
        spanish: "\(meeting) tiene \(DecisionName.numberMaximum) decisiones, y no queda ningún número"))
  }
}
