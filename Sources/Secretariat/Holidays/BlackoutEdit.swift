/// What a person recorded about a blackout: in place of what comes with the program, or that it is none.
public struct BlackoutEdit: Hashable, Sendable {
  /// The blackout, as it is or last was.
  public let blackout: Blackout
  /// Whether it was removed.
  public let isRemoved: Bool

  /// An edit.
  public init(_ blackout: Blackout, isRemoved: Bool) {
    self.blackout = blackout
    self.isRemoved = isRemoved
  }
}

/// A blackout with where it comes from.
public struct ListedBlackout: Hashable, Sendable {
  /// Where a blackout comes from.
  public enum Origin: String, Sendable, CaseIterable {
    /// It came with the program.
    case program
    /// A person recorded or changed it.
    case record
  }

  /// The blackout.
  public let blackout: Blackout
  /// Where it comes from.
  public let origin: Origin

  /// A blackout from somewhere.
  public init(_ blackout: Blackout, origin: Origin) {
    self.blackout = blackout
    self.origin = origin
  }
}
