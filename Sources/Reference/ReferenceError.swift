/// A value of the reference data that cannot be read: the program was built from a damaged file.
package struct ReferenceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table.
  package let table: String
  /// The line of the file, from 1.
  package let line: Int
  /// The column.
  package let column: String
  /// What is wrong with the value.
  package let explanation: String

  /// Where it is and what is wrong.
  package var description: String { "Reference/\(table).tsv, line \(line), column \(column): \(explanation)" }
}
