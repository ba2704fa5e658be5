/// What was read from a file: the calendars in it, and what had to be forgiven.
public struct CalendarReading: Sendable {
  /// The calendars, each a VCALENDAR.
  public let calendars: [Component]
  /// What was wrong, in the order of the lines.
  public let findings: [Finding]
  /// How many more remarks there were than are kept.
  public let findingsLeftOut: Int

  /// All components of a name right inside of the calendars.
  public func components(_ name: ComponentName) -> [Component] { calendars.flatMap { $0.parts(name) } }
}
