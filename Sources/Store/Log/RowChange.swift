/// One row before and after a change, field by field.
public struct RowChange: Hashable, Sendable {
  /// A field with its values; `nil` stands for a value that is not recorded.
  public struct Field: Hashable, Sendable {
    /// The field's name.
    public let name: String
    /// The value before.
    public let before: String?
    /// The value after.
    public let after: String?
  }

  /// What happened to the row.
  public enum Happening: String, Sendable {
    /// It is new.
    case added
    /// Some fields changed.
    case changed
    /// It is gone.
    case removed
  }

  /// The table.
  public let table: String
  /// The row's key: a handle, a code, or codes separated by blanks.
  public let key: String
  /// What happened.
  public let happening: Happening
  /// The fields that differ, in the order of the table's columns.
  public let fields: [Field]
}
