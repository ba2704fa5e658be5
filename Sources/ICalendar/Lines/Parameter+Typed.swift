public import CivilTime

extension Parameter {
  /// The type of the value, where it is not the property's own (VALUE, RFC 5545 3.2.20).
  public static func value(_ type: ValueType) -> Parameter { Parameter(.value, word: type.rawValue) }
  /// The value is a date.
  static var dateValue: Parameter { value(.date) }
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

/// What somebody has answered to an invitation (RFC 5545 3.2.12).
public enum ParticipationStatus: String, CaseIterable, Sendable {
  case needsAction = "NEEDS-ACTION"
  case accepted = "ACCEPTED"
  case declined = "DECLINED"
  case tentative = "TENTATIVE"
  case delegated = "DELEGATED"
  /// For tasks only.
  case completed = "COMPLETED"
  /// For tasks only.
  case inProcess = "IN-PROCESS"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.answers) else { return nil }
    self = Self.allCases[position]
  }
}

/// In what part somebody attends (RFC 5545 3.2.16).
public enum ParticipantRole: String, CaseIterable, Sendable {
  case chair = "CHAIR"
  case required = "REQ-PARTICIPANT"
  case optional = "OPT-PARTICIPANT"
  case informed = "NON-PARTICIPANT"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.roles) else { return nil }
    self = Self.allCases[position]
  }
}

/// What kind of calendar user somebody is (RFC 5545 3.2.3).
public enum CalendarUserType: String, CaseIterable, Sendable {
  case individual = "INDIVIDUAL"
  case group = "GROUP"
  case resource = "RESOURCE"
  case room = "ROOM"
  case unknown = "UNKNOWN"

  /// The one that a word names; `nil` for another word.
  ///
  /// Its octets are compared, which is faster than by raw value.
  public init?(word: String) {
    guard let position = Attendance.position(of: word, among: Attendance.kinds) else { return nil }
    self = Self.allCases[position]
  }
}

/// How one component stands to another (RFC 5545 3.2.15 and RFC 9253 5).
public enum RelationType: String, CaseIterable, Sendable {
  case parent = "PARENT"
  case child = "CHILD"
  case sibling = "SIBLING"
  case dependsOn = "DEPENDS-ON"
  case referenceIdentifier = "REFID"
  case concept = "STRUCTURED-CATEGORY"
  case finishToStart = "FINISHTOSTART"
  case finishToFinish = "FINISHTOFINISH"
  case startToFinish = "STARTTOFINISH"
  case startToStart = "STARTTOSTART"
  case first = "FIRST"
  case next = "NEXT"
  case snooze = "SNOOZE"
}

/// What a conference can be joined with (RFC 7986 6.3).
public enum ConferenceFeature: String, CaseIterable, Sendable {
  case audio = "AUDIO"
  case chat = "CHAT"
  case feed = "FEED"
  case moderator = "MODERATOR"
  case phone = "PHONE"
  case screen = "SCREEN"
  case video = "VIDEO"
}

/// How an image may be shown (RFC 7986 6.1).
public enum ImageDisplay: String, CaseIterable, Sendable {
  case badge = "BADGE"
  case graphic = "GRAPHIC"
  case fullSize = "FULLSIZE"
  case thumbnail = "THUMBNAIL"
}

/// A type of data (RFC 6838): `text/html`.
public struct MediaType: Hashable, Sendable {
  /// The type as it is written.
  public let text: String

  /// Reads a type; `nil` unless it is two names with a slash between them.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let isWellFormed =
      parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.count <= 127 && $0.allSatisfy { LineName.allows($0) || "!#$&^_.+".utf8.contains($0) } }
    guard isWellFormed else { return nil }
    self.text = text
  }
}
