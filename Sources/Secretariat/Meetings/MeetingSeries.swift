/// A series whose meetings are numbered: the first, the second and so on (R14).
public struct MeetingSeries: Hashable, Sendable {
  /// The permanent code.
  public let code: Code<MeetingSeries>
  /// The kind of meeting that the series counts.
  public let kind: Code<MeetingKind>
  /// The bodies whose meetings it counts.
  public let bodies: [Code<Body>]
  /// The name of the series.
  public let name: BilingualText

  /// A series in full.
  public init(code: Code<MeetingSeries>, kind: Code<MeetingKind>, bodies: [Code<Body>], name: BilingualText) {
    self.code = code
    self.kind = kind
    self.bodies = bodies
    self.name = name
  }
}
