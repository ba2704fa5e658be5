package import Secretariat
package import Store

/// Takes the latest import back: its meetings, its decisions and the page itself, as one new entry of the log (R26).
package struct RevertImport: Sendable {
  /// Why.
  package var reason: TextLine?

  /// A reversal.
  package init(reason: TextLine? = nil) { self.reason = reason }

  /// Takes it back as a whole, or not at all.
  ///
  /// - Returns: What the page is called.
  /// - Throws: A `Refusal` when there is no import, or one of its meetings has been changed since.
  package func callAsFunction(in office: Office) throws -> Written<String> {
    let (document, entries) = try office.record.read { reading in
      guard let batch = try reading.latestImport() else { throw Refusal.noImport }
      return (batch.document, try reading.logEntries(ofImport: batch.number))
    }
    let written = try office.record.undo(
      entries, as: Act(author: office.author, command: office.command, reason: reason?.text), rehearsal: office.isRehearsal)
    return written.giving(document)
  }
}
