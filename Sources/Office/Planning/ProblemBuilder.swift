internal import CivilTime
internal import Planner
internal import Secretariat

/// Puts a planning problem together, year by year.
struct ProblemBuilder {
  private let desk: PlanDesk
  private let years: [CycleYear]
  private let planningDay: Day
  private var entries: [Entry] = []
  private var groups: [String: Set<String>] = [:]
  private var gaps: [(id: String, gap: PlannedGap)] = []
  private var remarks: [PlanRemark] = []
  private var hostless: [String] = []

  /// A meeting of the plan with its part of the problem.
  private struct Entry {
    let planned: PlannedMeeting
    let meeting: PlanningProblem.Meeting
    /// What the meeting is as far as a blackout asks.
    let details: MeetingDetails?
  }

  /// The code of a country that is not known; it has no holidays.
  private static let unknownCountry = "-"

  init(desk: PlanDesk, years: [CycleYear], planningDay: Day) {
    self.desk = desk
    self.years = years
    self.planningDay = planningDay
  }

  // The meetings of the cycle

  /// Adds the meetings of the cycle in a year.
  mutating func add(_ year: CycleYear, from meetings: [Meeting], keepsToRecord: Bool) {
    let assignment = SlotAssignment(of: desk.cycle, in: year, among: meetings)
    let chair = desk.chairCountry(of: year)
    if chair == nil, desk.cycle.slots.contains(where: { $0.placeRule != .open }) { remarks.append(.chairNotRecorded(year)) }
    for slot in desk.cycle.slots {
      let recorded = assignment[slot.code]
      if let recorded, recorded.state.isCalledOff {
        remarks.append(.calledOff(slot.code, recorded.handle))
        continue
      }
      if keepsToRecord, recorded?.details.date.hasExactDays != true { continue }
      add(slot, in: year, recorded: recorded, chair: chair)
    }
    for slot in desk.cycle.slots {
      for gap in slot.gaps {
        guard let before = entry(slot.code, year), let after = entry(gap.other, year) else { continue }
        link(before, after, gap.daysMinimum, gap.daysMaximum)
      }
    }
  }

  private mutating func add(_ slot: CycleSlot, in year: CycleYear, recorded: Meeting?, chair: Code<Country>?) {
    let recordedDays = recorded?.details.date.exactDays.first
    let seen = desk.sightings(of: slot, before: year)
    let window = slot.window.days(in: year)
    let wish = Wish(slot: slot, year: year, window: window, seen: seen)
    let host: Code<Country>? =
      switch slot.placeRule {
      case .chairCountry, .virtual: recorded?.hostCountry ?? chair
      case .open: recorded?.hostCountry
      }
    let id = "\(year)-\(slot.code.text.lowercased())"
    let planned = PlannedMeeting(
      id: id, slot: slot, year: year, recorded: recorded, title: recorded?.details.title ?? slot.title, host: host,
      wish: recordedDays != nil ? .recorded : wish.seenDays.isEmpty ? .middle : .seen(wish.seenDays))
    if host == nil, slot.placeRule == .open { hostless.append(planned.name) }
    if recorded == nil, wish.seenDays.isEmpty { remarks.append(.nothingSeen(slot.code)) }
    let notice =
      desk.cycle.deadlines.filter { $0.slot == slot.code && $0.purpose == .preparation && $0.edge == .opening }
      .map { -$0.days }.max() ?? 0
    entries.append(
      Entry(
        planned: planned,
        meeting: PlanningProblem.Meeting(
          id: id, title: planned.name, dayCount: min(recordedDays?.dayCount ?? wish.dayCount, 5), host: host?.text ?? Self.unknownCountry,
          city: destination(of: slot, recorded: recorded, host: host, in: year), groups: groups(of: slot.bodies, kind: slot.kind, in: year),
          window: Self.window(of: recorded, usual: window), preferred: wish.preference, noticeDays: max(0, notice),
          commitment: commitment(of: recorded)),
        details: recorded?.details
          ?? (try? MeetingDetails(
            bodies: slot.bodies, kinds: [slot.kind], title: slot.title, date: .unknown, mode: slot.mode ?? .notRecorded,
            host: host))))
  }

  /// What is known of a meeting's days on record decides; a rough date narrows the window.
  private static func window(of recorded: Meeting?, usual: DayRange) -> DayRange {
    guard let recorded, !recorded.details.date.hasExactDays, let first = recorded.details.date.earliest,
      let last = recorded.details.date.latest, let range = try? DayRange(first: first, last: last)
    else { return usual }
    return range
  }

  private func commitment(of recorded: Meeting?) -> PlanningProblem.Meeting.Commitment {
    guard let recorded, let days = recorded.details.date.exactDays.first else { return .free }
    switch recorded.state {
    case .confirmed, .held: return .fixed(days.first)
    case .proposed, .tentative: return .tentative(days.first, moveCost: PlanCosts.move(of: days.first, plannedOn: planningDay))
    case .postponed, .cancelled, .lapsed: return .free
    }
  }

  /// Where people travel to: a country, inside of which they need no day to travel.
  ///
  /// The meetings of a chair that is not known are in one country, whichever it is; where another meeting takes place that has no host
  /// yet, is a country of its own.
  private func destination(of slot: CycleSlot, recorded: Meeting?, host: Code<Country>?, in year: CycleYear) -> String? {
    let mode = recorded.flatMap { $0.details.mode == .notRecorded ? nil : $0.details.mode } ?? slot.mode
    if mode == .virtual { return nil }
    if let country = recorded?.details.place?.country ?? host { return country.text }
    return slot.placeRule == .chairCountry ? "chair of \(year)" : "host of \(slot.code) in \(year)"
  }

  /// The people of a meeting: those whom each member sends to that kind of meeting, and the team of each secretariat.
  private mutating func groups(of bodies: [Code<Body>], kind: Code<MeetingKind>, in year: CycleYear) -> [String] {
    bodies.flatMap { body -> [String] in
      let (delegates, team) = ("\(body) \(kind)", "\(body) secretariat")
      groups[delegates, default: []].formUnion(desk.memberCountries(of: body, in: year).map(\.text))
      groups[team] = []
      return [delegates, team]
    }
  }

  // Distances

  private func entry(_ slot: Code<CycleSlot>, _ year: CycleYear) -> PlannedMeeting? {
    entries.first { $0.planned.slot?.code == slot && $0.planned.year == year }?.planned
  }

  private mutating func link(_ before: PlannedMeeting, _ after: PlannedMeeting, _ least: Int, _ most: Int?) {
    gaps.append(
      (
        id: "\(before.id)/\(after.id)", gap: PlannedGap(before: before, after: after, daysMinimum: least, daysMaximum: most)
      ))
  }

  /// Keeps the main meetings of two years in a row about a year apart.
  mutating func linkYears() {
    guard let main = desk.cycle.handover?.code else { return }
    for (year, next) in zip(years, years.dropFirst()) {
      guard let before = entry(main, year), let after = entry(main, next) else { continue }
      link(before, after, PlanCosts.yearApart.lowerBound, PlanCosts.yearApart.upperBound)
    }
  }

  // Other meetings on record

  /// Adds what else the record holds for the same people's time: it stays where it is.
  mutating func addOthers(from meetings: [Meeting]) {
    let taken = Set(entries.compactMap(\.planned.recorded?.handle))
    for meeting in meetings where !taken.contains(meeting.handle) && !meeting.state.isCalledOff && meeting.state != .proposed {
      guard meeting.details.bodies.contains(desk.body.code), let kind = meeting.details.leadingKind,
        let first = meeting.details.date.exactDays.first, let year = years.first(where: { $0.number == first.first.year })
      else { continue }
      for (position, days) in meeting.details.date.exactDays.enumerated() {
        let suffix = position > 0 ? "-\(position + 1)" : ""
        let planned = PlannedMeeting(
          id: meeting.handle.text.lowercased() + suffix, slot: nil, year: year, recorded: meeting, title: meeting.details.title,
          host: meeting.hostCountry, wish: .recorded)
        let isVirtual = meeting.details.mode == .virtual
        entries.append(
          Entry(
            planned: planned,
            meeting: PlanningProblem.Meeting(
              id: planned.id, title: planned.name, dayCount: min(days.dayCount, 5), host: meeting.hostCountry?.text ?? Self.unknownCountry,
              city: isVirtual ? nil : (meeting.details.place?.country ?? meeting.hostCountry)?.text ?? "host of \(meeting.handle)",
              groups: groups(of: meeting.details.bodies, kind: kind, in: year), window: days,
              preferred: .init(day: days.first), commitment: .fixed(days.first)),
            details: meeting.details))
      }
    }
  }

  // The whole

  /// The problem.
  mutating func finished(today: Day, holidays desk: HolidayDesk) throws -> YearProblem {
    let horizon = try horizon()
    let around = try DayRange(first: horizon.first.adding(days: -1), last: horizon.last.adding(days: 1))
    let calendar = desk.holidays(over: around)
    let blackouts = desk.blackouts(over: horizon).blackouts.map(\.blackout)
    let countries = Set(entries.map(\.meeting.host) + groups.values.flatMap { $0 })
    var days: [String: Set<Day>] = [:]
    for text in countries {
      days[text] = Set(Code<Country>(text).map { calendar.holidays(of: $0, in: around).map(\.day) } ?? [])
    }
    let unknown = horizon.first.year...horizon.last.year
    if unknown.upperBound > desk.coveredYears.upperBound || unknown.lowerBound < desk.coveredYears.lowerBound {
      remarks.append(.holidaysUnknown(desk.coveredYears))
    }
    if !hostless.isEmpty { remarks.append(.hostsNotKnown(hostless)) }
    if planningDay != today { remarks.append(.plannedOn(planningDay)) }
    let problem = try PlanningProblem(
      name: "\(self.desk.body.code)-\(years.map(\.description).joined(separator: "-"))", horizon: horizon, planningDay: planningDay,
      weights: PlanCosts.weights, weekdayCosts: PlanCosts.weekdays,
      groups: groups.sorted { $0.key < $1.key }.map { .init(id: $0.key, countries: $0.value.sorted()) },
      travel: .init(defaultDays: PlanCosts.travelDays), meetings: entries.map(\.meeting),
      gaps: gaps.map { id, gap in
        .init(id: id, before: gap.before.id, after: gap.after.id, minimum: gap.daysMinimum, maximum: gap.daysMaximum)
      },
      blackouts: blackouts.map { blackout in
        .init(
          id: blackout.code.text, days: blackout.days, severity: PlanningProblem.Blackout.Severity(blackout.strength),
          meetings: entries.filter { entry in entry.details.map(blackout.applies) ?? false }.map(\.meeting.id))
      }, holidays: days)
    return YearProblem(
      problem: problem, meetings: entries.map(\.planned),
      blackouts: Dictionary(blackouts.map { ($0.code.text, $0) }, uniquingKeysWith: { first, _ in first }),
      gaps: Dictionary(gaps.map { ($0.id, $0.gap) }, uniquingKeysWith: { first, _ in first }), remarks: remarks)
  }

  /// The years planned, and every day that a meeting of them may have.
  private func horizon() throws -> DayRange {
    let ranges = entries.flatMap { entry in [entry.meeting.window] + (entry.planned.recorded?.details.date.exactDays ?? []) }
    let starts = years.map(\.firstDay) + ranges.map(\.first)
    let ends = years.compactMap { try? Day(year: $0.number, month: 12, day: 31) } + ranges.map(\.last)
    return try DayRange(first: starts.min() ?? planningDay, last: ends.max() ?? planningDay)
  }
}

extension PlanningProblem.Blackout.Severity {
  fileprivate init(_ strength: BlackoutStrength) {
    switch strength {
    case .hard: self = .hard
    case .soft(let weight): self = .soft(weight: weight.number)
    }
  }
}
