/// Who has a seat at a meeting, worked out from an expression at the meeting's date (R15).
///
/// Whoever comes in by several functions has one seat with several origins.
public struct ResolvedParticipants: Sendable {
  /// A seat with whoever sits in it.
  public struct Seat: Hashable, Sendable {
    /// Who sits in it.
    public let occupant: Occupant
    /// The part of the list in which it stands.
    public let block: ParticipantBlock
    /// Why it is there; never empty.
    public let origins: [SeatOrigin]
    /// Whether the record's dates are too coarse to tell that whoever it is belongs there on that day.
    public let isUncertain: Bool
  }

  /// The seats, in the order in which the expression gives them.
  public let seats: [Seat]
  /// The seats that the record cannot fill.
  public let unresolved: [UnresolvedSeat]
  /// What else is worth knowing.
  public let notices: [ParticipantNotice]

  /// Works it out; the names in the expression are codes.
  public init(of expression: ParticipantExpression, in setting: ParticipantSetting) {
    let evaluation = ParticipantEvaluator(setting: setting).evaluate(expression.root)
    seats = evaluation.occupants.map { occupant in
      Seat(
        occupant: occupant, block: setting.block(of: occupant), origins: evaluation.origins[occupant] ?? [],
        isUncertain: !evaluation.certain.contains(occupant))
    }
    unresolved = evaluation.unresolved
    notices = evaluation.notices
  }
}
