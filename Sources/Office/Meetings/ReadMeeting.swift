public import Secretariat
internal import Store

/// Everything about one meeting: what is recorded of it, and who was in the chair of its bodies.
public struct ReadMeeting: Sendable {
  /// The meeting's handle, a beginning of it, or its title.
  public var meeting: String

  /// A reading.
  public init(_ meeting: String) { self.meeting = meeting }

  /// What a reading gives.
  public struct Answer: Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// Who was in the chair of each of its bodies at it, where its days can tell (R6).
    public let chairs: [(body: Code<Body>, answer: ChairAnswer)]
    /// The names behind the codes.
    public let directory: Directory
  }

  /// Reads it, in one transaction.
  public func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let meeting = try Lookup(reading: reading).meeting(meeting)
      let chairs = try meeting.details.bodies.compactMap { body in
        try reading.rotation(of: body).chair(at: meeting).map { (body: body, answer: $0) }
      }
      return Answer(meeting: meeting, chairs: chairs, directory: try reading.directory())
    }
  }
}
