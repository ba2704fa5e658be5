/// Someone at a meeting whose clock the fairest hour leaves out: it is said, and no zone is guessed (R8, R20).
public enum HourAbsence: Hashable, Sendable {
  /// No zone is on record: an organization, a guest, an office, or a country without one.
  case noZone(Occupant)
  /// No one can be named for the seat.
  case openSeat(ParticipantList.OpenSeat)
}
