internal import Secretariat
package import Store

/// The log: who changed what, when and why (R26).
package struct ReadLog: Sendable {
  /// A reading.
  package init() {}

  /// The newest entries, or those that changed a meeting.
  ///
  /// - Parameters:
  ///   - limit: At most so many.
  ///   - meeting: The meeting's handle, a beginning of it, or its title.
  package func callAsFunction(in office: Office, limit: Limit, changing meeting: String? = nil) throws -> [LogEntry] {
    try office.record.read { reading in
      let handle = try meeting.map { try Lookup(reading: reading).meeting($0).handle.text }
      return try reading.logEntries(limit: limit.number, changing: handle)
    }
  }

  /// One entry with its changes, field by field.
  package func entry(_ number: Int, in office: Office) throws -> (entry: LogEntry, changes: [RowChange]) {
    try office.record.read { reading in
      guard let entry = try reading.logEntry(number) else {
        throw Refusal.notFound(
          .logEntry, named: String(number), nearest: nil,
          remedy: BilingualText(english: "See the log with: rcm log list", spanish: "Vea la bitácora con: rcm log list"))
      }
      return (entry, try reading.changes(of: number))
    }
  }
}
