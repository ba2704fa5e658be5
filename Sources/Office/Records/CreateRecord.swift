package import CivilTime
package import Store

/// Makes the file of a new record with the facts that come with the program: whole, or not at all.
package struct CreateRecord: Sendable {
  /// Where the file will stand.
  package var path: String
  /// Whether the meetings, documents and pillars of the page are recorded too.
  package var withMeetings: Bool

  /// A record to be made.
  package init(at path: String, withMeetings: Bool = true) {
    self.path = path
    self.withMeetings = withMeetings
  }

  /// Makes it.
  ///
  /// - Parameter office: The office at the record in the making, in whose name it is filled.
  /// - Returns: How many meetings were recorded.
  /// - Throws: A `RecordError` when something stands at the path or the folder cannot be written; nothing is left behind then.
  package func callAsFunction(clock: WallClock, office: (Record) -> Office) throws -> Int {
    try Record.create(at: path, clock: clock) { record in
      try InitializeRecord(withMeetings: withMeetings)(in: office(record)).result
    }
  }
}
