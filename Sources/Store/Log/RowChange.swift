/// One row before and after a change, field by field.
package struct RowChange: Hashable, Sendable {
  /// A field with its values; `nil` stands for a value that is not recorded.
  package struct Field: Hashable, Sendable {
    /// The field's name.
    package let name: String
    /// The value before.
    package let before: String?
    /// The value after.
    package let after: String?
  }

  /// What happened to the row.
  package enum Happening: String, Sendable {
    /// It is new.
    case added
    /// Some fields changed.
    case changed
    /// It is gone.
    case removed
  }

  /// The table.
  package let table: String
  /// The row's key: a handle, a code, or codes separated by blanks.
  package let key: String
  /// What happened.
  package let happening: Happening
  /// The fields that differ, in the order of the table's columns.
  package let fields: [Field]
}
