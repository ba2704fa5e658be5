package import CivilTime
package import Secretariat

/// What is to be said of a meeting of a cycle; what is not given stays as it is (R18).
package struct CycleChanges: Sendable {
  /// The part of the year in which it lies.
  package var window: CycleWindow?
  /// How many days it has.
  package var dayCount: ClosedRange<Int>?
  /// How people take part.
  package var mode: MeetingMode?
  /// Whether the mode is left open.
  package var leavesModeOpen = false
  /// The days of the week on which it prefers to begin; none at all when empty.
  package var weekdays: [Weekday]?
  /// Gaps that it keeps, each in place of the one to the same meeting.
  package var gaps: [Gap] = []
  /// The meetings to which it keeps no gap any more, by their codes.
  package var gapsRemoved: Set<String> = []
  /// What all this rests on.
  package var evidence: GivenText?

  /// No change.
  package init() {}

  /// A gap as a person gives it: `VM:125..182`, `VM:1`, `VM:14..`.
  package struct Gap: Hashable, Sendable {
    /// The code of the meeting that comes after.
    package let other: String
    /// At least so many days.
    package let daysMinimum: Int
    /// At most so many; `nil` where only the least matters.
    package let daysMaximum: Int?

    /// Reads a gap.
    package init(parsing text: String) throws(Refusal) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let code = Code<CycleSlot>(String(parts[0])), let days = Self.days(String(parts[1])) else {
        throw .invalid(
          given: String(text.prefix(40)),
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a gap to another meeting of the cycle",
            spanish: "“\(text.prefix(40))” no es un intervalo con otra reunión del ciclo"),
          remedy: BilingualText(
            english: "Give the meeting and the days from this one's last day to its first: VM:1, VM:14.. or VM:125..182.",
            spanish: "Indique la reunión y los días desde el último de esta hasta el primero de aquella: VM:1, VM:14.. o VM:125..182."))
      }
      other = code.text
      (daysMinimum, daysMaximum) = days
    }

    private static func days(_ text: String) -> (Int, Int?)? {
      func number(_ text: Substring) -> Int? { text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil }
      guard let dots = text.firstRange(of: "..") else { return number(text[...]).map { ($0, $0) } }
      guard let least = number(text[..<dots.lowerBound]) else { return nil }
      let rest = text[dots.upperBound...]
      if rest.isEmpty { return (least, nil) }
      return number(rest).map { (least, $0) }
    }
  }

  /// The meeting with the changes made.
  func applied(to slot: CycleSlot, in cycle: Cycle) throws(Refusal) -> CycleSlot {
    let mode = leavesModeOpen ? nil : self.mode ?? slot.mode
    let placeRule: CycleSlot.PlaceRule = mode == .virtual ? .virtual : slot.placeRule == .virtual ? .open : slot.placeRule
    var kept = slot.gaps
    for code in gapsRemoved.sorted() {
      guard let other = Code<CycleSlot>(code), cycle.slot(other) != nil else { throw cycle.unknownSlot(code) }
      kept.removeAll { $0.other == other }
    }
    for gap in gaps {
      guard let other = Code<CycleSlot>(gap.other), cycle.slot(other) != nil else {
        throw cycle.unknownSlot(gap.other)
      }
      kept.removeAll { $0.other == other }
      kept.append(try CycleGap(before: other, daysMinimum: gap.daysMinimum, daysMaximum: gap.daysMaximum))
    }
    var evidence = slot.evidence
    if let given = try self.evidence?.checked(as: .source) {
      for language in Language.allCases { if let text = given.text(in: language) { evidence = evidence.replacing(text, in: language) } }
    }
    return try CycleSlot(
      code: slot.code, kind: slot.kind, bodies: slot.bodies, title: slot.title, window: window ?? slot.window,
      dayCount: dayCount ?? slot.dayCount, mode: mode, placeRule: placeRule, weekdays: weekdays ?? slot.weekdays,
      gaps: kept.sorted { $0.other < $1.other }, isHandover: slot.isHandover, evidence: evidence)
  }
}

extension Cycle {
  /// What is said when a meeting of the cycle is asked for that is not in it.
  func unknownSlot(_ given: String) -> Refusal {
    Refusal(
      .notFound, rule: .cycle, given: String(given.prefix(40)),
      because: BilingualText(
        english: "the cycle of \(body) has no meeting “\(given.prefix(40))”",
        spanish: "el ciclo de \(body) no tiene la reunión “\(given.prefix(40))”"),
      remedy: BilingualText { language in
        let codes = slots.map(\.code.text).joined(separator: ", ")
        return language == .english ? "It has: \(codes)." : "Tiene: \(codes)."
      })
  }
}
