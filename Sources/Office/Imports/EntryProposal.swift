internal import CivilTime
internal import PageImport
package import Secretariat
internal import Store

/// What a newer account of an entry would change in the meeting that was made of it; it is proposed, never done by itself.
package struct EntryProposal: Hashable, Sendable {
  /// What of a meeting a calendar can change.
  package enum Field: String, Sendable, CaseIterable {
    case title, date, hours, place, mode, state
  }

  /// The meeting.
  package let meeting: MeetingHandle
  /// What would change.
  package let fields: [Field]
  /// What of that is no longer as the calendar had it before, so that a person has changed it since.
  package let editedFields: [Field]
  /// The details afterwards.
  package let details: MeetingDetails
  /// The act that brings the state, where it changes.
  package let act: MeetingAct?

  /// What a newer account changes; `nil` when the meeting says all of it already.
  ///
  /// - Parameters:
  ///   - meeting: The meeting as it is.
  ///   - before: The account from which it was made; without one, everything in which the meeting differs counts.
  ///   - after: The newer account.
  init?(changing meeting: Meeting, from before: MeetingReading?, to after: MeetingReading) {
    self.init(changing: meeting, from: before, to: after, fields: Set(Field.allCases))
  }

  /// The title in a language in which the meeting has none, from a calendar in that language; `nil` when it has one.
  init?(naming meeting: Meeting, by account: MeetingReading) {
    guard meeting.details.title.text(in: account.language) == nil else { return nil }
    self.init(changing: meeting, from: nil, to: account, fields: [.title])
  }

  private init?(changing meeting: Meeting, from before: MeetingReading?, to after: MeetingReading, fields asked: Set<Field>) {
    var details = meeting.details
    var fields: [Field] = []
    var edited: [Field] = []
    /// Whether the source has news of a field that the meeting does not have yet.
    func isNews<Value: Equatable>(_ field: Field, _ value: (MeetingDetails) -> Value) -> Bool {
      let (new, now) = (value(after.details), value(meeting.details))
      let old = before.map { value($0.details) }
      guard asked.contains(field), old != new, now != new else { return false }
      if let old, now != old { edited.append(field) }
      fields.append(field)
      return true
    }
    if isNews(.title, { $0.title.text(in: after.language) }), let title = after.details.title.text(in: after.language) {
      details.title = details.title.replacing(title, in: after.language)
    }
    if isNews(.date, { $0.date }) {
      details = (try? details.moved(to: after.details.date)) ?? details
      details.date = after.details.date
      if !after.details.sessions.isEmpty { details.sessions = after.details.sessions }
    }
    if isNews(.hours, { $0.sessions }) {
      details.sessions = after.details.sessions.isEmpty && fields.contains(.date) ? details.sessions : after.details.sessions
    }
    // A calendar that does not say where something is held takes no place away.
    if after.details.mode != .notRecorded {
      if isNews(.mode, { $0.mode }) { details.mode = after.details.mode }
      if isNews(.place, { $0.place }) { details.place = after.details.place }
    }
    var act: MeetingAct?
    let (wanted, now) = (after.state.inCalendars, meeting.state.inCalendars)
    if asked.contains(.state), wanted != now, before?.state.inCalendars != wanted {
      act = MeetingAct.allCases.first {
        [.propose, .confirm, .postpone, .cancel, .reopen, .lapse].contains($0) && $0.destination(from: meeting.state) == wanted
      }
      if act != nil {
        fields.append(.state)
        if let old = before?.state.inCalendars, old != now { edited.append(.state) }
      }
    }
    guard !fields.isEmpty, (try? details.check()) != nil else { return nil }
    self.meeting = meeting.handle
    self.fields = fields
    editedFields = edited
    self.details = details
    self.act = act
  }
}

extension MeetingState {
  /// The state as calendars tell it: they do not tell whether a confirmed meeting is over.
  fileprivate var inCalendars: MeetingState { self == .held ? .confirmed : self }
}

extension EntryProposal {
  /// Changes the meeting, by the acts by which a person would change it.
  ///
  /// - Parameter source: What is kept as the reason of a change of state, where none is given.
  func carryOut(reason: TextLine?, source: String, in office: Office, _ writing: Writing) throws {
    let lookup = Lookup(reading: writing.reading)
    var current = try lookup.meeting(meeting.text)
    if fields.contains(.date), MeetingAct.move.destination(from: current.state) == current.state {
      _ = try ChangeMeetingState(meeting.text, .move, date: details.date, reason: reason).carryOut(in: office, writing)
      current = try lookup.meeting(meeting.text)
    }
    var wanted = details
    wanted.series = current.details.series
    wanted.block = current.details.block
    let edited = try current.edited(wanted, now: writing.now, today: office.today)
    if edited != current { try writing.update(edited) }
    if let act {
      let why = try reason ?? TextLine(String("\(source): \(act.rawValue)".prefix(400)), as: .reason)
      _ = try ChangeMeetingState(meeting.text, act, reason: why).carryOut(in: office, writing)
    }
  }
}
