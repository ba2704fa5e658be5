public import CivilTime

/// A meeting on record.
public struct Meeting: Hashable, Sendable {
  /// The permanent short name (R17).
  public let handle: MeetingHandle
  /// The permanent identity in calendars (R17).
  public let identifier: CalendarIdentifier
  /// What is known of it.
  public var details: MeetingDetails
  /// How far it has come (R13).
  public var state: MeetingState
  /// Why it was last put off, called off, moved or given up.
  public var stateReason: TextLine?
  /// When its file was closed; only a held meeting's can be.
  public var closed: Instant?
  /// Where it was read, for a meeting that was imported (R27).
  public var source: SourceReference?
  /// How many times date, time, place or state have changed: the SEQUENCE of its calendar entries (RFC 5545 3.8.7.4).
  public var sequence: Int
  /// How many times it has been written; whoever edits says which revision they saw.
  public var revision: Int
  /// When it was first recorded.
  public let created: Instant
  /// When it was last changed.
  public var modified: Instant

  /// A meeting in full.
  public init(
    handle: MeetingHandle, identifier: CalendarIdentifier, details: MeetingDetails, state: MeetingState, stateReason: TextLine? = nil,
    closed: Instant? = nil, source: SourceReference? = nil, sequence: Int = 0, revision: Int = 1, created: Instant, modified: Instant
  ) {
    self.handle = handle
    self.identifier = identifier
    self.details = details
    self.state = state
    self.stateReason = stateReason
    self.closed = closed
    self.source = source
    self.sequence = sequence
    self.revision = revision
    self.created = created
    self.modified = modified
  }

  /// The country that hosts it: as recorded, or that of its place.
  public var hostCountry: Code<Country>? { details.host ?? details.place?.country }
}
