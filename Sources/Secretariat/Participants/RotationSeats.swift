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
  /// The chain of the body whose chair has a fourth seat; `nil` where none has.
  let fourthSeat: ChairRotation?
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
    case .troika: return troikaSeats(around: terms, part: part)
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

  /// The seats of the troika, each with what it rests on around every term that may be in office.
  private func troikaSeats(around terms: [ChairTerm], part: Troika.Part) -> [Seat] {
    let troikas = terms.map { rotation.seats(around: $0, form: rule.form) }
    let own = (troikas.first ?? []).indices.map { index in
      Seat(
        role: SeatRole(function: function, position: troikas[0][index].position, part: part), terms: troikas.map { $0[index].term })
    }
    guard rule.fourthSeat != nil else { return own }
    let other = fourthSeat.flatMap { $0.chair(at: meeting) }?.terms ?? []
    return own + [
      Seat(role: SeatRole(function: function, position: .fourth, part: .wholeDay), terms: other.isEmpty ? [nil] : other.map { $0 })
    ]
  }
}
