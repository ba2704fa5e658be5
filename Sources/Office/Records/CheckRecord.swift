package import Store

/// Checks the whole record: the file, the schema, the log's chain, and every row against the log.
package struct CheckRecord: Sendable {
  /// A check.
  package init() {}

  /// Carries it out.
  ///
  /// - Returns: What is wrong or worth knowing; nothing when the record is whole.
  package func callAsFunction(in office: Office) throws -> [RecordFinding] { try office.record.check() }
}
