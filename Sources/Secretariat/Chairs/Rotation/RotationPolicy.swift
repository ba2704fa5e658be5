public import CivilTime

/// How a body chooses who chairs next (R7; DOMAIN.md 6).
public enum RotationPolicy: Hashable, Sendable {
  /// Members offer, and the body elects by consensus: a turn is open until it is planned or elected.
  case offerAndConsensus
  /// An order that was laid down; after the last member it begins anew, or it ends there.
  case listed([Code<Party>], repeats: Bool)
  /// The members in the alphabetical order of a language, after the last one from the beginning.
  case alphabetical(Language, Direction)

  /// Which way an alphabetical order is gone through.
  public enum Direction: String, Sendable, CaseIterable {
    /// From A to Z.
    case forwards
    /// From Z to A.
    case backwards
  }

  /// The permanent name by which files and programs know the policy.
  public var name: String {
    switch self {
    case .offerAndConsensus: "offer-and-consensus"
    case .listed: "listed"
    case .alphabetical: "alphabetical"
    }
  }
}
