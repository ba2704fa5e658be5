/// A value of the reference data that cannot be read: the program was built from a damaged file.
public struct ReferenceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table.
  public let table: String
  /// The line of the file, from 1.
  public let line: Int
  /// The column.
  public let column: String
  /// What is wrong with the value.
  public let explanation: String

  /// Where it is and what is wrong.
  public var description: String { "Reference/\(table).tsv, line \(line), column \(column): \(explanation)" }
}
