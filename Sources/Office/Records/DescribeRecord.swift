public import Store

/// Tells where the record is, how it is kept, and how much it holds.
public struct DescribeRecord: Sendable {
  /// A description.
  public init() {}

  /// Reads it.
  public func callAsFunction(in office: Office) throws -> [Record.Fact] { try office.record.facts() }
}
