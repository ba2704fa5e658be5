public import CivilTime

/// The blackouts that hold over a stretch of days: those that come with the program, as people changed them, and those that people
/// recorded themselves (R19).
public struct BlackoutCalendar: Sendable {
  /// The blackouts, by their first days, then by their names.
  public let blackouts: [ListedBlackout]

  /// A calendar.
  ///
  /// - Parameters:
  ///   - days: The days; a blackout belongs to the calendar when it has a day in common with them. Without them, all do.
  ///   - known: What comes with the program.
  ///   - edits: What people recorded; it stands before what comes with the program under the same name.
  public init(over days: DayRange? = nil, known: [KnownBlackout], edits: [BlackoutEdit]) {
    let edited = Set(edits.map(\.blackout.code))
    // A blackout may begin in the year before.
    let years = days.map { max(1, $0.first.year - 1)...$0.last.year }
    let untouched = known.flatMap { $0.blackouts(beginningIn: years ?? $0.firstDays.years) }.filter { !edited.contains($0.code) }
    let all =
      untouched.map { ListedBlackout($0, origin: .program) }
      + edits.filter { !$0.isRemoved }.map { ListedBlackout($0.blackout, origin: .record) }
    blackouts = all.filter { listed in days.map { $0.overlaps(listed.blackout.days) } ?? true }
      .sorted { ($0.blackout.days.first, $0.blackout.code) < ($1.blackout.days.first, $1.blackout.code) }
  }

  /// Those that are about a meeting and have a day in common with some days.
  public func blackouts(on days: DayRange, for details: MeetingDetails) -> [Blackout] {
    blackouts.map(\.blackout).filter { $0.days.overlaps(days) && $0.applies(to: details) }
  }
}
