internal import CivilTime

extension Meeting {
  /// What lies on a weekend: sessions, or days of which no session is recorded.
  public func weekendFindings() -> [MeetingFinding] {
    guard takesTime else { return [] }
    let sitting = Set(details.sessions.map(\.day))
    let weekend = details.date.exactDays.flatMap { $0.filter { !$0.weekday.isInWorkingWeek } }
    // Where the clock times of a meeting are known, a weekend between its sessions is free.
    let rest = sitting.isEmpty ? weekend : []
    let sessions = weekend.filter(sitting.contains)
    return (sessions.isEmpty ? [] : [MeetingFinding(handle, .weekendSession(sessions))])
      + (rest.isEmpty ? [] : [MeetingFinding(handle, .weekend(rest))])
  }
}
