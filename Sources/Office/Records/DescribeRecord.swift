package import Store

/// Tells where the record is, how it is kept, and how much it holds.
package struct DescribeRecord: Sendable {
  /// A description.
  package init() {}

  /// Reads it.
  package func callAsFunction(in office: Office) throws -> [Record.Fact] { try office.record.facts() }
}
