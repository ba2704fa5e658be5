internal import CivilTime
internal import Secretariat
internal import Store

/// Finds the meeting of a plan that a person means: by its code and year, such as `RCGM-2-2025`, or by a handle on record.
struct PlanTarget {
  let reading: Reading
  let settings: PlanSettings
  let today: Day

  /// The plan of the meeting's year, and its place in it.
  ///
  /// - Throws: A `Refusal` when no meeting of the plan is meant.
  func find(_ text: String) throws -> (proposal: PlanProposal, position: Int) {
    var settings = settings
    let cycle = try CycleLookup(reading: reading).find(settings.body).cycle
    let named = Self.slot(of: text, in: cycle)
    let handle = named == nil ? try Lookup(reading: reading).meeting(text).handle : nil
    if let year = try named?.year ?? handle.flatMap({ try reading.meeting($0)?.details.date.year }).map({ try CycleYear($0) }) {
      settings.years = try BasisYears(first: year, last: year)
    }
    let proposal = try PlanDesk(reading, settings: settings, on: today).proposal(on: today)
    let position = proposal.meetings.firstIndex { meeting in
      if let named { return meeting.slot?.code == named.slot && meeting.year == named.year }
      return meeting.recorded?.handle == handle
    }
    guard let position else {
      throw Refusal(
        .notFound, rule: .provenPlan, given: text,
        because: BilingualText(
          english: "“\(text.prefix(40))” is no meeting of the plan for \(settings.years.formatted)",
          spanish: "“\(text.prefix(40))” no es una reunión del plan de \(settings.years.formatted)"),
        remedy: BilingualText { language in
          let names = proposal.meetings.map(\.name).joined(separator: ", ")
          return language == .english ? "It has: \(names)." : "Tiene: \(names)."
        })
    }
    return (proposal, position)
  }

  /// Reads `VM-2025`: a code of the cycle and a year.
  private static func slot(of text: String, in cycle: Cycle) -> (slot: Code<CycleSlot>, year: CycleYear)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, last.utf8.count == 4, let year = try? CycleYear(parsing: String(last)),
      let code = Code<CycleSlot>(parts.dropLast().joined(separator: "-")), cycle.slot(code) != nil
    else { return nil }
    return (code, year)
  }
}
