package import CivilTime

/// One entry of the log: a transaction with its author, time and reason (R26).
package struct LogEntry: Hashable, Sendable {
  /// The entry's number; the log is ordered by it, not by the clock.
  package let number: Int
  /// When it was made.
  package let at: Instant
  /// Who made it.
  package let author: String
  /// By what command.
  package let command: String
  /// Why, when someone said so.
  package let reason: String?
  /// The entries that it takes back.
  package let reversed: [Int]
  /// How many rows it changed.
  package let changeCount: Int
}
