public import Secretariat
internal import Store

/// The kinds of meeting on record.
public struct ReviewKinds: Sendable {
  /// A review.
  public init() {}

  /// Every kind, in the order of recording.
  public func callAsFunction(in office: Office) throws -> [MeetingKind] { try office.record.read { try $0.kinds() } }
}
