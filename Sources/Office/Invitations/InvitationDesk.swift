internal import CivilTime
internal import Publication
internal import Secretariat
internal import Store

/// The desk at which the delegates of a meeting are written to: who they are, how things stand with each, and what is to be said.
struct InvitationDesk {
  let meeting: Meeting
  let delegates: [Delegate]
  let standings: [InvitationStanding]
  let writer: InvitationWriter
  let directory: Directory

  init(_ reading: Reading, at meeting: Meeting, in language: Language, zones: ZoneDatabase) throws {
    self.meeting = meeting
    delegates = try reading.delegates(of: meeting.handle)
    standings = try reading.standings(at: meeting.handle)
    directory = try reading.directory()
    writer = try InvitationWriter(of: meeting, language: language, directory: directory, zones: zones)
  }

  /// How things stand with a delegate about an event; `nil` when the delegate was never invited to it.
  func standing(of delegate: Delegate, about event: CalendarIdentifier) -> InvitationStanding? {
    standings.first { $0.delegate == delegate.number && $0.event == event }
  }

  /// Writes letters and records them, in order; those who cannot be written to are told apart.
  func write(_ letters: [(InvitationLetter, Delegate)], _ writing: Writing) throws -> InvitationRound {
    var round = InvitationRound(meeting: meeting, letters: [], passedOver: [], directory: directory)
    for (letter, delegate) in letters {
      // A message that is no newer than the last one would be passed over by whoever reads it.
      let last = standing(of: delegate, about: letter.event)?.lastMessage.moment.secondsSinceEpoch
      let moment = Instant(secondsSinceEpoch: max(writing.now.secondsSinceEpoch, last.map { $0 + 1 } ?? .min))
      guard let stamp = MessageStamp(sequence: meeting.sequence, moment: moment),
        let mail = try writer.mail(letter, to: delegate, at: stamp)
      else {
        round.passedOver.append(.init(delegate: delegate, reason: delegate.person == nil ? .noPerson : .noAddress))
        continue
      }
      try writing.insertMessage(to: delegate.number, about: letter.event, letter.method, stamp)
      round.letters.append(.init(delegate: delegate, method: letter.method, event: letter.event, stamp: stamp, mail: mail))
    }
    return round
  }

  /// What has to be said to a delegate so that the invitation is right: to parts that are new or have changed, and about days that
  /// the meeting does not have any more.
  ///
  /// - Parameter again: Whether also what is up to date is written once more, and what was withdrawn stands again.
  func invitations(to delegate: Delegate, again: Bool) -> (letters: [InvitationLetter], reason: InvitationRound.Reason?) {
    var letters: [InvitationLetter] = []
    var reason: InvitationRound.Reason?
    for part in writer.parts {
      let standing = standing(of: delegate, about: part.identifier)
      if standing?.status == .withdrawn, !again {
        reason = .withdrawn
      } else if let standing, standing.status == .invited, standing.request.stamp.sequence >= meeting.sequence, !again {
        reason = .upToDate
      } else {
        // What was answered to an earlier revision does not hold for this one.
        let isSame = standing.map { $0.request.stamp.sequence >= meeting.sequence } ?? false
        letters.append(
          .invitation(part, isUpdate: standing != nil, answer: isSame ? standing?.answer?.participation : nil))
      }
    }
    letters += standings.filter { $0.delegate == delegate.number && $0.status == .invited && writer.part($0.event) == nil }.map {
      .cancellation($0.event, nil)
    }
    return (letters, letters.isEmpty ? reason : nil)
  }
}

extension Reading {
  /// How things stand with everyone who was invited to a meeting.
  func standings(at meeting: MeetingHandle) throws -> [InvitationStanding] {
    try InvitationStanding.all(from: invitationMessages(of: meeting), invitationAnswers(of: meeting))
  }
}

extension Lookup {
  /// The delegates of some numbers at a meeting, each once, or all of them where none is named.
  ///
  /// - Throws: A `Refusal` when there is none.
  func delegates(_ numbers: [Int], at meeting: MeetingHandle) throws -> [Delegate] {
    guard numbers.isEmpty else {
      var named: [Delegate] = []
      for number in numbers where !named.contains(where: { $0.number == number }) { named.append(try delegate(number, at: meeting)) }
      return named
    }
    let delegates = try reading.delegates(of: meeting)
    guard delegates.isEmpty else { return delegates }
    throw Refusal(
      .notFound, rule: nil, given: meeting.text,
      because: BilingualText(
        english: "\(meeting) has no delegates, and delegates are who is written to",
        spanish: "\(meeting) no tiene delegados, y es a ellos a quienes se escribe"),
      remedy: BilingualText { language in
        "\(language == .english ? "Record them with" : "Regístrelos con"): rcm participants add \(meeting) --seat … --name … --email …"
      })
  }
}
