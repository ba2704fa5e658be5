/// The parameters of RFC 5545 3.2 and of those that extend it.
enum KnownParameter: UInt8, CaseIterable, Sendable {
  case alternateRepresentation, commonName, calendarUserType, delegatedFrom, delegatedTo, directory, encoding, formatType, freeBusyType
  case language, member, participationStatus, range, related, relationType, role, isReplyRequested, sentBy, zone, value
  // RFC 7986.
  case display, mail, feature, label
  // RFC 9073 and RFC 9253.
  case order, schema, isDerived, linkRelation, gap
  // RFC 6638 and RFC 8607.
  case scheduleAgent, scheduleForceSend, scheduleStatus, fileName, size, managedIdentifier

  /// The name in capitals, as octets.
  var octets: StaticString {
    switch self {
    case .alternateRepresentation: "ALTREP"
    case .commonName: "CN"
    case .calendarUserType: "CUTYPE"
    case .delegatedFrom: "DELEGATED-FROM"
    case .delegatedTo: "DELEGATED-TO"
    case .directory: "DIR"
    case .encoding: "ENCODING"
    case .formatType: "FMTTYPE"
    case .freeBusyType: "FBTYPE"
    case .language: "LANGUAGE"
    case .member: "MEMBER"
    case .participationStatus: "PARTSTAT"
    case .range: "RANGE"
    case .related: "RELATED"
    case .relationType: "RELTYPE"
    case .role: "ROLE"
    case .isReplyRequested: "RSVP"
    case .sentBy: "SENT-BY"
    case .zone: "TZID"
    case .value: "VALUE"
    case .display: "DISPLAY"
    case .mail: "EMAIL"
    case .feature: "FEATURE"
    case .label: "LABEL"
    case .order: "ORDER"
    case .schema: "SCHEMA"
    case .isDerived: "DERIVED"
    case .linkRelation: "LINKREL"
    case .gap: "GAP"
    case .scheduleAgent: "SCHEDULE-AGENT"
    case .scheduleForceSend: "SCHEDULE-FORCE-SEND"
    case .scheduleStatus: "SCHEDULE-STATUS"
    case .fileName: "FILENAME"
    case .size: "SIZE"
    case .managedIdentifier: "MANAGED-ID"
    }
  }

  /// Whether its values always stand in quotation marks.
  ///
  /// RFC 5545 demands that of addresses. Names are quoted too, because some readers lose all parameters when one of them
  /// is not ASCII and not quoted.
  var isQuoted: Bool {
    switch self {
    case .alternateRepresentation, .commonName, .delegatedFrom, .delegatedTo, .directory, .member, .sentBy, .schema: true
    default: false
    }
  }

  /// Whether commas divide its value.
  var isList: Bool {
    switch self {
    case .delegatedFrom, .delegatedTo, .member, .display, .feature, .scheduleStatus: true
    default: false
    }
  }
}
