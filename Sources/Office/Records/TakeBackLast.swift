package import Store

/// Takes the newest change back that is not taken back yet, as a new entry of the log (R26).
package struct TakeBackLast: Sendable {
  /// Why.
  package var reason: String?

  /// An undo.
  package init(reason: String? = nil) { self.reason = reason }

  /// Finds the change and takes it back, in one transaction.
  ///
  /// - Returns: The number of the entry that was taken back.
  /// - Throws: A `Refusal` when there is nothing to take back, or a row has been changed since.
  package func callAsFunction(in office: Office) throws -> Written<Int> {
    try office.record.undoNewest(as: Act(author: office.author, command: office.command, reason: reason), rehearsal: office.isRehearsal)
  }
}
