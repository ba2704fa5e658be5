/// The meetings that a blackout keeps away.
public enum BlackoutScope: Hashable, Sendable {
  /// All.
  case everyone
  /// Those for which people travel.
  case inPerson
  /// Those of a kind.
  case kind(Code<MeetingKind>)
  /// Those of a body.
  case body(Code<Body>)
  /// Those that a country hosts, such as during its elections.
  case host(Code<Country>)

  /// Whether it takes in a meeting.
  ///
  /// A meeting whose mode is not known may be one for which people travel. The host is the country of the place, unless another is said.
  public func includes(_ details: MeetingDetails) -> Bool {
    switch self {
    case .everyone: true
    case .inPerson: details.mode != .virtual
    case .kind(let kind): details.kinds.contains(kind)
    case .body(let body): details.bodies.contains(body)
    case .host(let country): (details.host ?? details.place?.country) == country
    }
  }

  /// The word by which it is told apart: `everyone`, `in-person`, `kind`, `body`, `host`.
  public var name: String {
    switch self {
    case .everyone: "everyone"
    case .inPerson: "in-person"
    case .kind: "kind"
    case .body: "body"
    case .host: "host"
    }
  }
}
