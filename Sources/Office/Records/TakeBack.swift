package import Store

/// Takes entries of the log back, as a new entry of its own (R26).
package struct TakeBack: Sendable {
  /// The entries' numbers.
  package var entries: [Int]
  /// Why.
  package var reason: String?

  /// An undo.
  package init(entries: [Int], reason: String? = nil) {
    self.entries = entries
    self.reason = reason
  }

  /// Takes them back, all or none.
  package func callAsFunction(in office: Office) throws -> Written<Void> {
    try office.record.undo(entries, as: Act(author: office.author, command: office.command, reason: reason), rehearsal: office.isRehearsal)
  }
}
