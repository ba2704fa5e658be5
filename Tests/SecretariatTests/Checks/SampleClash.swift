import CivilTime
import Secretariat
import Testing

/// Meetings for tests of what clashes, and who is expected at them.
enum SampleClash {
  /// A meeting of a body in a place, `CR/SAN-JOSE/Hotel Sol`, or in none.
  static func meeting(
    _ handle: String, _ date: String, in place: String? = nil, bodies: [String] = ["RCM"], block: String? = nil,
    mode: MeetingMode = .inPerson, sessions: [Session] = [], _ state: MeetingState = .confirmed
  ) throws -> Meeting {
    let parts = place?.split(separator: "/").map(String.init) ?? []
    let known = try parts.first.map { country in
      Place(
        country: try SampleChain.code(country), city: try parts.dropFirst().first.map { try SampleChain.code($0) },
        venue: try parts.dropFirst(2).first.map { try TextLine($0, as: .venue) })
    }
    var details = try SampleMeeting.details(date, kinds: ["WORKSHOP"], bodies: bodies, sessions: sessions, place: known, mode: mode)
    details.block = try block.map { try SampleChain.code($0) }
    return try SampleMeeting.meeting(handle, state, details: details)
  }

  /// A delegation, `MX RCM`.
  static func delegation(_ party: String, to body: String) throws -> Delegation {
    Delegation(seat: .party(try SampleChain.code(party)), body: try SampleChain.code(body))
  }

  /// What is found about two meetings whose bodies come without a list.
  static func findings(_ one: Meeting, _ other: Meeting) -> [MeetingFinding] {
    one.findings(with: other) { Attendance(bodies: $0.details.bodies, delegations: nil) }
  }

  /// The keys of what is found, as text.
  static func keys(_ findings: [MeetingFinding]) -> [String] { findings.map(\.key.description) }

  /// A directory that knows no names, so that codes stand for them.
  static let directory = Directory(bodies: [], parties: [], countries: [], cities: [], kinds: [])
}
