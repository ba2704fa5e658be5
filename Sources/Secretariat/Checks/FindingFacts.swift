internal import CivilTime

/// The facts of a finding as text that is the same in every language, by which a waiver knows whether it still holds (R16).
///
/// A line for each fact. The same two meetings on other days, with other people or under another rule give other facts, so that
/// what was waived comes back as a new finding.
public struct FindingFacts: Hashable, Sendable, CustomStringConvertible {
  /// The lines with a line end between them.
  public let description: String

  /// Facts that were kept; `nil` when the text cannot be any.
  public init?(kept text: String) {
    guard !text.isEmpty, text.utf8.count <= Self.lengthMaximum, !text.utf8.contains(0) else { return nil }
    description = text
  }

  init(_ finding: MeetingFinding) {
    description = finding.matter.facts.joined(separator: "\n")
  }

  /// The most bytes that are kept.
  private static let lengthMaximum = 100_000
}

extension MeetingFinding {
  /// The facts that it rests on.
  public var facts: FindingFacts { FindingFacts(self) }
}

extension MeetingFinding.Matter {
  /// A line for each fact: a word and what it says.
  fileprivate var facts: [String] {
    switch self {
    case .sharedParticipants(let days, let shared): days.map { "day \($0)" } + shared.facts
    case .venue(let venue, let days): days.map { "day \($0)" } + ["venue \(FilingKey.plain(venue.text))"]
    case .travelDays(let journey):
      [
        "from \(journey.origin) \(journey.originPlace.fact) \(journey.leaves)",
        "to \(journey.destination) \(journey.destinationPlace.fact) \(journey.arrives)", "needs \(journey.freeDaysNeeded)",
      ] + journey.travellers.facts
    case .hostHoliday(let holidays), .partyHoliday(let holidays), .bridgeDays(let holidays):
      holidays.map { "holiday \($0.country) \($0.day)" }
    case .blackout(let blackout, let days):
      ["blackout \(blackout.days) \(blackout.strength == .hard ? "hard" : "soft")"] + days.map { "day \($0)" }
    case .gap(let breach):
      [
        "ends \(breach.earlier) \(breach.ends)", "begins \(breach.later) \(breach.begins)",
        "asks \(breach.gap.daysMinimum)..\(breach.gap.daysMaximum.map(String.init) ?? "")",
      ]
    case .missingNotice(let notice): ["due \(notice.due)", "given \(notice.given)"]
    case .weekendSession(let days), .weekend(let days): days.map { "day \($0)" }
    }
  }
}

extension Attendance.Shared {
  fileprivate var facts: [String] {
    switch self {
    case .delegations(let delegations): delegations.map { "delegation \($0.code)" }
    case .bodies(let bodies): bodies.map { "body \($0)" }
    }
  }
}

extension Place {
  /// The country and the city, by their codes.
  fileprivate var fact: String { [country.text, city?.text].compactMap(\.self).joined(separator: "/") }
}
