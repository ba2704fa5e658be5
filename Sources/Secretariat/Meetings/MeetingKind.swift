/// A kind of meeting, such as a Vice-Ministerial Meeting; a record's kinds are data (R11).
public struct MeetingKind: Hashable, Sendable {
  /// The permanent code.
  public let code: Code<MeetingKind>
  /// What the handles of its meetings begin with.
  public let handlePrefix: String
  /// Whether it meets several times a year, so that its handles carry a running number.
  public let isNumberedInYear: Bool
  /// The name of one meeting.
  public let name: BilingualText
  /// The name of several.
  public let pluralName: BilingualText
  /// Whether the yearly cycle calls for it.
  public let isStatutory: Bool

  /// A kind in full.
  public init(
    code: Code<MeetingKind>, handlePrefix: String, isNumberedInYear: Bool, name: BilingualText, pluralName: BilingualText, isStatutory: Bool
  ) {
    self.code = code
    self.handlePrefix = handlePrefix
    self.isNumberedInYear = isNumberedInYear
    self.name = name
    self.pluralName = pluralName
    self.isStatutory = isStatutory
  }
}
