/// What a proposal of hours rests on, so that a reader can tell the record's facts from the asker's wishes and from our defaults.
public struct HourGrounds: Hashable, Sendable {
  /// Why the day is told in a zone.
  public enum Reference: Hashable, Sendable {
    /// The asker named it.
    case given
    /// It is that of the host country.
    case host(Code<Country>)
    /// It is that of the party in a body's chair.
    case chair(of: Code<Body>, Code<Party>)
    /// It is that of the secretariat, for want of a host and a chair.
    case secretariat
  }

  /// Why the meeting is so long.
  public enum Length: String, Sendable, CaseIterable {
    /// The asker said so.
    case given
    /// The recorded sessions of the day last from then to then.
    case sessions
    /// It is our default.
    case usual
  }

  /// Where the list of participants comes from.
  public enum Participants: String, Sendable, CaseIterable {
    /// From the expression that was set.
    case expression
    /// From the list that was frozen.
    case frozen
    /// From no list: the members of the meeting's bodies are taken.
    case members
  }

  /// Why the day is told in its zone.
  public let reference: Reference
  /// Why the meeting is so long.
  public let length: Length
  /// Where the list of participants comes from.
  public let participants: Participants
  /// Who of the participants may not belong to the meeting, because the record's dates are too coarse.
  public let uncertain: [Code<Party>]

  /// Grounds in full.
  public init(reference: Reference, length: Length, participants: Participants, uncertain: [Code<Party>]) {
    self.reference = reference
    self.length = length
    self.participants = participants
    self.uncertain = uncertain
  }
}
