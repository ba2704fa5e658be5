extension MeetingState {
  /// Whether a meeting in this state is a draft that was given up: a proposal that was called off before it was ever more (R28).
  ///
  /// Others never knew of such a meeting, so that no public paper tells them that it is off.
  ///
  /// - Parameter past: Every state that the meeting ever had.
  public func isAbandonedDraft(after past: Set<MeetingState>) -> Bool {
    self == .cancelled && past.contains(.proposed) && past.isDisjoint(with: [.tentative, .confirmed, .held, .postponed])
  }
}
