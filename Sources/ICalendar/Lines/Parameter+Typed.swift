public import CivilTime

extension Parameter {
  /// The type of the value, where it is not the property's own (VALUE, RFC 5545 3.2.20).
  public static func value(_ type: ValueType) -> Parameter { Parameter(.value, word: type.rawValue) }
  /// The language of the text (3.2.10).
  public static func language(_ language: Language) -> Parameter { Parameter(.language, word: language.rawValue) }
  /// The zone of the clock time (3.2.19).
  public static func zone(_ name: ZoneName) -> Parameter { Parameter(.zone, word: name.text) }
  /// The name of a calendar user (3.2.2).
  public static func commonName(_ text: ParameterText) -> Parameter { Parameter(.commonName, text.text) }
  /// The related component is the one that this one is part of (3.2.15).
  static var parentRelation: Parameter { relation(.parent) }
  /// How the related component stands to this one (3.2.15).
  public static func relation(_ type: RelationType) -> Parameter { Parameter(.relationType, word: type.rawValue) }
  /// What has answered (3.2.12).
  public static func participation(_ status: ParticipationStatus) -> Parameter { Parameter(.participationStatus, word: status.rawValue) }
  /// In what part the calendar user attends (3.2.16).
  public static func role(_ role: ParticipantRole) -> Parameter { Parameter(.role, word: role.rawValue) }
  /// What kind of calendar user it is (3.2.3).
  public static func userType(_ type: CalendarUserType) -> Parameter { Parameter(.calendarUserType, word: type.rawValue) }
  /// Whether an answer is asked for (3.2.17).
  public static func replyRequested(_ isRequested: Bool) -> Parameter { Parameter(.isReplyRequested, word: isRequested ? "TRUE" : "FALSE") }
  /// The type of the data (3.2.8), such as `application/pdf`.
  public static func formatType(_ type: MediaType) -> Parameter { Parameter(.formatType, type.text) }
  /// What the address is good for (RFC 7986 6.3).
  public static func features(_ features: [ConferenceFeature]) -> Parameter? {
    Parameter(ParameterName(.feature), features.map(\.rawValue))
  }
  /// What a reader is shown in place of the address (RFC 7986 6.4).
  public static func label(_ text: ParameterText) -> Parameter { Parameter(.label, text.text) }
  /// How an image may be shown (RFC 7986 6.1).
  public static func display(_ use: ImageDisplay) -> Parameter { Parameter(.display, word: use.rawValue) }
  /// What the link leads to (RFC 9253 6.1), a relation of RFC 8288.
  public static func linkRelation(_ relation: ParameterText) -> Parameter { Parameter(.linkRelation, relation.text) }
  /// The name of an attached file (RFC 8607 4.2).
  public static func fileName(_ name: ParameterText) -> Parameter { Parameter(.fileName, name.text) }
  /// The text is made from another one (RFC 9073 5.3).
  public static var isDerived: Parameter { Parameter(.isDerived, "TRUE") }
  /// This one and all that follow (3.2.13).
  public static var thisAndFuture: Parameter { Parameter(.range, "THISANDFUTURE") }
  /// Counted from the end (3.2.14).
  public static var relatedToEnd: Parameter { Parameter(.related, "END") }
}
