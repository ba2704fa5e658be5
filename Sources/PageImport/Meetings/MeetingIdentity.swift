internal import CivilTime
package import Secretariat

/// What makes two accounts of a meeting the same meeting, whatever their spelling, language and order: when, where and what kind.
package struct MeetingIdentity: Hashable, Sendable {
  private let date: ImpreciseDate
  private let country: Code<Country>?
  private let isVirtual: Bool
  private let kind: Code<MeetingKind>?

  /// The identity of a meeting.
  package init(_ details: MeetingDetails) {
    date = details.date
    country = details.place?.country
    isVirtual = details.mode == .virtual
    kind = details.leadingKind
  }
}
