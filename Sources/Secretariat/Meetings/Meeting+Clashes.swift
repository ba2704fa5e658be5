internal import CivilTime

extension Meeting {
  /// Whether another meeting wants the same people on the same days (R16).
  ///
  /// Meetings of one block may touch or overlap, and one that does not take place takes nobody's time. Who takes part is known where
  /// participants were set; otherwise whoever belongs to a body is expected at each of its meetings.
  ///
  /// - Parameters:
  ///   - other: The other meeting.
  ///   - participants: Who takes part in a meeting, where that was set.
  public func clashes(with other: Meeting, participants: (MeetingHandle) throws -> Set<Occupant>?) rethrows -> Bool {
    guard handle != other.handle, takesTime, other.takesTime, details.block == nil || details.block != other.details.block,
      details.date.exactDays.contains(where: { range in other.details.date.exactDays.contains { range.overlaps($0) } })
    else { return false }
    if let one = try participants(handle), let another = try participants(other.handle) { return !one.isDisjoint(with: another) }
    return !Set(details.bodies).isDisjoint(with: other.details.bodies)
  }

  private var takesTime: Bool {
    switch state {
    case .proposed, .tentative, .confirmed, .held: true
    case .postponed, .cancelled, .lapsed: false
    }
  }
}
