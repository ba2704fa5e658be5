package import Secretariat
internal import Store

/// The kinds of meeting on record.
package struct ReviewKinds: Sendable {
  /// A review.
  package init() {}

  /// Every kind, in the order of recording.
  package func callAsFunction(in office: Office) throws -> [MeetingKind] { try office.record.read { try $0.kinds() } }
}
