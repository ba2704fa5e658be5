public import Store

/// Takes entries of the log back, as a new entry of its own (R26).
public struct TakeBack: Sendable {
  /// The entries' numbers.
  public var entries: [Int]
  /// Why.
  public var reason: String?

  /// An undo.
  public init(entries: [Int], reason: String? = nil) {
    self.entries = entries
    self.reason = reason
  }

  /// Takes them back, all or none.
  public func callAsFunction(in office: Office) throws -> Written<Void> {
    try office.record.undo(entries, as: Act(author: office.author, command: office.command, reason: reason), rehearsal: office.isRehearsal)
  }
}
