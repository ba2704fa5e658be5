internal import CivilTime
internal import Planner
internal import Secretariat
internal import Store

/// Makes planning problems out of one reading of the record (R18, R19).
struct PlanDesk {
  let body: Body
  let cycle: Cycle
  let directory: Directory
  let meetings: [Meeting]
  private let settings: PlanSettings
  private let today: Day
  private let rotation: ChairRotation
  private let memberships: [Membership]
  private let holidayDesk: HolidayDesk
  private let namedHost: Country?
  private let countries: Set<Code<Country>>

  init(_ reading: Reading, settings: PlanSettings, on today: Day) throws {
    let lookup = Lookup(reading: reading)
    let found = try CycleLookup(reading: reading).find(settings.body)
    let everyMeeting = try reading.meetings()
    body = found.body
    directory = try reading.directory()
    cycle =
      try settings.derivedFrom.map { try CycleDerivation(of: found.cycle, basis: $0, meetings: everyMeeting).cycle } ?? found.cycle
    meetings = everyMeeting
    namedHost = try settings.host.map { try lookup.country($0) }
    countries = Set(try reading.countries().map(\.code))
    rotation = try reading.rotation(of: found.body.code, on: today)
    memberships = try reading.memberships()
    holidayDesk = try HolidayDesk(reading)
    self.settings = settings
    self.today = today
  }

  /// The day as of which the plan is made: today, and for a year that has begun its first day, unless one is named.
  var planningDay: Day {
    settings.planningDay ?? min(today, settings.years.first.firstDay)
  }

  /// The problem of giving every meeting of the cycle of some years a date.
  ///
  /// - Parameter keepsToRecord: Whether only meetings on record are dealt with, each as near to its date as possible.
  func problem(keepsToRecord: Bool = false) throws -> YearProblem {
    var builder = ProblemBuilder(desk: self, years: settings.years.years, planningDay: planningDay)
    for year in settings.years.years { builder.add(year, from: recorded, keepsToRecord: keepsToRecord) }
    builder.linkYears()
    builder.addOthers(from: recorded)
    return try builder.finished(today: today, holidays: holidayDesk)
  }

  /// The best plan of every meeting of the cycle, or of those on record.
  func proposal(keepsToRecord: Bool = false, on today: Day) throws -> PlanProposal {
    do {
      return PlanProposal(
        try problem(keepsToRecord: keepsToRecord), years: settings.years, body: body, directory: directory, today: today)
    } catch let error as PlanningProblemError {
      throw Refusal(error)
    }
  }

  /// The meetings on record that the plan reckons with.
  private var recorded: [Meeting] {
    guard settings.startsAfresh else { return meetings }
    let years = Set(settings.years.years.map(\.number))
    return meetings.filter { meeting in
      !(meeting.details.bodies.contains(body.code) && meeting.details.date.earliest.map { years.contains($0.year) } == true)
    }
  }

  /// The country of the chair of a year: the one that was named, or the holder's where that is a country.
  func chairCountry(of year: CycleYear) -> Code<Country>? {
    if let namedHost { return namedHost.code }
    guard let party = rotation.term(labelled: year.number)?.holder.party, let code = Code<Country>(party.text) else { return nil }
    return countries.contains(code) ? code : nil
  }

  /// The countries that belong to a body as members at the beginning of a year.
  func memberCountries(of body: Code<Body>, in year: CycleYear) -> [Code<Country>] {
    let day = year.firstDay
    let codes = memberships.compactMap { membership -> Code<Country>? in
      guard membership.body == body, membership.role == .member, membership.standing(on: day) != .doesNotBelong else { return nil }
      return Code<Country>(membership.party.text)
    }
    return Set(codes).intersection(countries).sorted()
  }

  /// The meetings of a slot that were held before the plan is made, in the years it rests on.
  func sightings(of slot: CycleSlot, before year: CycleYear) -> [Meeting] {
    let basis = settings.basis?.years ?? (1...5).reversed().compactMap { try? CycleYear(year.number - $0) }
    let held = meetings.filter { $0.state == .held && ($0.details.date.latest ?? .latest) < planningDay }
    return basis.filter { $0 < year }.compactMap { SlotAssignment(of: cycle, in: $0, among: held)[slot.code] }
  }
}
