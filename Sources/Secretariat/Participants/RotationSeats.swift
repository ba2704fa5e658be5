internal import CivilTime

/// The seats that a body's rotation gives at a meeting, each with the term or terms that it may rest on (R6, R8, R15).
struct RotationSeats {
  /// One seat.
  struct Seat {
    let role: SeatRole
    /// The term it rests on, or each that it may, and never none.
    ///
    /// `nil` stands for one that is not on record.
    let terms: [ChairTerm?]
  }

  let function: ParticipantFunction
  let rotation: ChairRotation
  let rule: TroikaRule
  let meeting: Meeting

  /// The seats, or why none can be told.
  func seats() -> Result<[Seat], Lack> {
    guard !rotation.terms.isEmpty else { return .failure(Lack(cause: .noChairs)) }
    if function == .troika, rule == .none { return .failure(Lack(cause: .noTroika)) }
    return switch rotation.chair(at: meeting) {
    case nil: .failure(Lack(cause: .noDays))
    case .beforeTheRecord: .failure(Lack(cause: .beforeTheRecord))
    case .afterTheRecord(let last): .failure(Lack(cause: .afterTheRecord(last: last)))
    case .term(let term): .success(seats(around: [term], part: .wholeDay))
    case .uncertain(let terms): .success(seats(around: terms, part: .wholeDay))
    case .handover(let outgoing, let incoming): .success(seats(from: outgoing, to: incoming))
    }
  }

  /// Why no seat can be told.
  struct Lack: Error {
    let cause: UnresolvedSeat.Cause
  }

  /// The seats while one of the terms is in office.
  private func seats(around terms: [ChairTerm], part: Troika.Part) -> [Seat] {
    func seat(_ position: Troika.Position?, _ terms: [ChairTerm?]) -> Seat {
      Seat(role: SeatRole(function: function, position: position, part: part), terms: terms)
    }
    switch function {
    case .outgoing: return [seat(nil, terms.map(rotation.predecessor))]
    case .incoming: return [seat(nil, terms.map(rotation.successor))]
    case .troika:
      if terms.count == 1, let troika = troika(part) { return troika.seats.map { seat($0.position, [$0.term]) } }
      // Where the days cannot tell, the seats of this rule lie around each term that may be in office; of other rules nothing is said.
      guard rule == .previousCurrentNext else { return [seat(nil, [nil])] }
      return [
        seat(.outgoing, terms.map(rotation.predecessor)), seat(.current, terms), seat(.incoming, terms.map(rotation.successor)),
      ]
    default: return [seat(nil, terms)]
    }
  }

  /// The seats at a handover: the chair is both, and the troika is that before and that after the close.
  private func seats(from outgoing: ChairTerm, to incoming: ChairTerm) -> [Seat] {
    func single(_ term: ChairTerm) -> [Seat] {
      [Seat(role: SeatRole(function: function, position: nil, part: .wholeDay), terms: [term])]
    }
    switch function {
    case .outgoing: return single(outgoing)
    case .incoming: return single(incoming)
    default:
      return seats(around: [outgoing], part: .untilHandover(incoming.startMeeting))
        + seats(around: [incoming], part: .fromHandover(incoming.startMeeting))
    }
  }

  /// The troika that the rotation itself tells for the meeting's days; `nil` where it cannot.
  private func troika(_ part: Troika.Part) -> Troika? {
    guard let days = meeting.details.date.exactDays.last else { return nil }
    return rotation.troikas(on: part == .wholeDay ? days.first : days.last, rule: rule).first { $0.part == part }
  }
}
