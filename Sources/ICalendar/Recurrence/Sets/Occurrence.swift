public import CivilTime

/// One of the times at which something takes place.
public struct Occurrence: Hashable, Sendable {
  /// Where a time comes from.
  public enum Source: Hashable, Sendable {
    /// The start or a rule.
    case rule
    /// An added time, by its position among them.
    case addition(Int)
    /// An override that takes its place, by its position among them.
    case override(Int)
    /// A rule or an added time, moved by an override for this and all later ones, whose position is given.
    case moved(by: Int)
  }

  /// The time by which it is known whatever becomes of it (RECURRENCE-ID), in the form of the start of the set.
  public let identity: DateOrDateTime
  /// When it takes place: in the form of the start of the set, or as its override says.
  public let start: DateOrDateTime
  /// The moment it begins; for whole days and local times without zone, as if in UTC.
  public let instant: Instant
  /// Where it comes from.
  public let source: Source
}
