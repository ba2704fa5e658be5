public import CivilTime

/// One entry of the log: a transaction with its author, time and reason (R26).
public struct LogEntry: Hashable, Sendable {
  /// The entry's number; the log is ordered by it, not by the clock.
  public let number: Int
  /// When it was made.
  public let at: Instant
  /// Who made it.
  public let author: String
  /// By what command.
  public let command: String
  /// Why, when someone said so.
  public let reason: String?
  /// The entries that it takes back.
  public let reversed: [Int]
  /// How many rows it changed.
  public let changeCount: Int
}
