package import Store

/// Brings back what the last undo took back, as a new entry of the log (R26).
package struct BringBackLast: Sendable {
  /// Why.
  package var reason: String?

  /// A redo.
  package init(reason: String? = nil) { self.reason = reason }

  /// Finds the undo and takes it back, in one transaction.
  ///
  /// - Returns: The number of the undo's entry.
  /// - Throws: A `Refusal` when there is nothing to bring back, or a row has been changed since.
  package func callAsFunction(in office: Office) throws -> Written<Int> {
    try office.record.redoNewest(as: Act(author: office.author, command: office.command, reason: reason), rehearsal: office.isRehearsal)
  }
}
