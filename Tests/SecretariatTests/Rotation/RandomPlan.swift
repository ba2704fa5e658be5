import CivilTime
import Secretariat
import TestSupport
import Testing

/// A plan of a body without a name as it comes from a seed: members, rules, meetings, terms on record and decisions about them.
struct RandomPlan {
  private var generator: SeededGenerator
  private var members: [Code<Party>] = []
  private var memberships: [Membership] = []
  private var parties: [Party] = []
  private var meetings: [Meeting] = []
  private(set) var rules: [RotationRule] = []
  private(set) var recorded: [ChairTerm] = []
  private(set) var decisions: [ChairDecision] = []
  /// The day on which the plan is looked at.
  private(set) var today = Day.earliest
  /// The day up to which it is looked at.
  private(set) var horizon = Day.earliest

  /// The plan of a seed.
  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    today = try day(2_001...2_010)
    horizon = try today.adding(days: Int.random(in: 0...3_000, using: &generator))
    try addMembers()
    try addMeetings()
    try addRules()
    try addTerms()
    for _ in 0..<Int.random(in: 0...8, using: &generator) { try addDecision() }
  }

  /// The plan, with fewer decisions or terms where that is asked for, and in whatever order.
  func plan(rules: [RotationRule]? = nil, decisions: [ChairDecision]? = nil, recorded: [ChairTerm]? = nil) throws -> RotationPlan {
    RotationPlan(
      recorded: try ChairRotation(body: SampleChain.code("B"), terms: recorded ?? self.recorded), rules: rules ?? self.rules,
      decisions: decisions ?? self.decisions,
      setting: RotationSetting(body: try SampleChain.code("B"), memberships: memberships, parties: parties, meetings: meetings))
  }

  /// Whether the first rule counts by the calendar and is the only one, so that one term is to be found for each day.
  var isByCalendar: Bool { rules.allSatisfy { $0.length.passing == .atMidnight } }

  /// A number that comes from the seed.
  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  // MARK: What it is made of

  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  private mutating func day(_ years: ClosedRange<Int>) throws -> Day {
    // Many days of a secretariat are the first of a month, or all the same one.
    let day = chance(40) ? 1 : number(below: 28) + 1
    return try Day(year: Int.random(in: years, using: &generator), month: number(below: 12) + 1, day: day)
  }

  private mutating func coarse(_ day: Day) -> PartialDate {
    switch number(below: 10) {
    case 0: .year(day.year)
    case 1: .month(day.yearMonth)
    default: .day(day)
    }
  }

  private mutating func addMembers() throws {
    let names = ["Azul", "Belen", "Ceiba", "Río", "Oeste", "Zona", "Éxito"]
    let hasMemberships = chance(60)
    for position in 0..<(number(below: 7) + 1) {
      let party: Code<Party> = try SampleChain.code(String("ABCDEFG".dropFirst(position).prefix(1)))
      members.append(party)
      parties.append(
        Party(
          code: party, nature: .country,
          name: BilingualText(english: names[position], spanish: names[(position * 3) % 7] + "\(position)"), acronym: nil, zone: nil))
      guard hasMemberships else { continue }
      let from = chance(30) ? coarse(try day(1_999...2_008)) : nil
      let until = chance(20) ? coarse(try day(2_009...2_015)) : nil
      memberships.append(try Membership(body: SampleChain.code("B"), party: party, role: .member, from: from, until: until, source: "x"))
    }
  }

  private mutating func addMeetings() throws {
    for year in 1_999...2_016 where chance(50) {
      let kind = chance(75) ? "VM" : "RCGM"
      let day = try day(year...year)
      let date = chance(70) ? day.description : day.yearMonth.description
      let states: [MeetingState] = [.confirmed, .confirmed, .confirmed, .held, .cancelled, .lapsed, .postponed]
      meetings.append(
        try SampleMeeting.meeting(
          "\(kind)-\(year)", states[number(below: states.count)],
          details: SampleMeeting.details(date, kinds: [kind], bodies: ["B"])))
    }
  }

  private mutating func addRules() throws {
    for number in 1...(chance(35) ? 2 : 1) {
      let order = members.shuffled(using: &generator)
      let policies: [RotationPolicy] = [
        .offerAndConsensus, .listed(order, repeats: true), .listed(order, repeats: true), .listed(order, repeats: false),
        .alphabetical(.english, .forwards), .alphabetical(.english, .backwards), .alphabetical(.spanish, .forwards),
        .alphabetical(.spanish, .backwards),
      ]
      let lengths: [TermLength] = try [
        .untilHandover(at: nil), .untilHandover(at: SampleChain.code("VM")), .untilHandover(at: SampleChain.code("VM")),
        .months(.init(1)), .months(.init(3)), .months(.init(6)), .months(.init(12)), .months(.init(12)), .months(.init(24)),
        .months(.init(18)),
      ]
      let length = lengths[self.number(below: lengths.count)]
      let begins = length.passing == .atMidnight || number == 2 || chance(30) ? try day(number == 1 ? 1_999...2_003 : 2_000...2_009) : nil
      rules.append(
        try RotationRule(
          body: SampleChain.code("B"), number: number, policy: policies[self.number(below: policies.count)], length: length, begins: begins,
          first: chance(25) ? order[0] : nil, decided: chance(50) ? try day(1_998...2_006) : nil, source: "rule \(number)"))
    }
  }

  private mutating func addTerms() throws {
    var start = try day(1_998...2_001)
    while start <= today, recorded.count < 12, !chance(8) {
      let holders: [ChairHolder] = [.notRecorded, .vacant(reason: "no offer")] + members.map { .party($0) } + members.map { .party($0) }
      let date = coarse(start)
      let label = max(date.earliest.year + 1, recorded.last.map { $0.label.year + 1 } ?? 0)
      // A coarse start must not lie before the one before it.
      if recorded.last.map({ $0.start.earliest < date.earliest }) ?? true {
        recorded.append(
          try SampleChain.term(
            recorded.count + 1, date.description, holder: holders[number(below: holders.count)], label: label,
            confidence: chance(20) ? .inferred : .documented))
      }
      start = try start.adding(days: chance(70) ? 365 : 1 + number(below: 900))
    }
  }

  private mutating func label() throws -> TermLabel {
    let year = Int.random(in: 1_999...2_014, using: &generator)
    return try #require(chance(25) ? TermLabel(year, part: number(below: 4) + 1) : TermLabel(year))
  }

  private mutating func bound() throws -> ChairDecision.TermBound {
    switch number(below: 4) {
    case 0: .day(try day(2_000...2_012))
    case 1:
      .meeting(
        try #require(MeetingHandle("\(chance(50) ? "VM" : "RCGM")-\(Int.random(in: 1_999...2_012, using: &generator))")), year: 2_006)
    default: .months(try .init(number(below: 14) + 1))
    }
  }

  private mutating func addDecision() throws {
    let party = members[number(below: members.count)]
    let act: ChairDecision.Act
    switch number(below: 14) {
    case 0: act = .offer(party, try label())
    case 1: act = .plan(party, try label())
    case 2, 3: act = .elect(party, try label())
    case 4, 5:
      let (one, other) = (try label(), try label())
      guard one != other else { return }
      act = .swap(one, other)
    case 6: act = .skip(try label())
    case 7: act = .extend(try label(), try bound())
    case 8: act = .shorten(try label(), try bound())
    case 9: act = .insert(party, try label())
    case 10: act = .withdraw(try label())
    case 11:
      let from = try day(1_999...2_010)
      act = .suspend(party, from: from, until: chance(50) ? try from.adding(days: 1 + number(below: 1_500)) : nil)
    case 12: act = .reinstate(party, from: try day(2_000...2_012))
    default: act = .vacancy(try label(), from: chance(50) ? try day(2_000...2_010) : nil)
    }
    decisions.append(
      try ChairDecision(
        number: decisions.count + 1, body: SampleChain.code("B"), act: act, decided: day(1_998...2_010), instance: nil,
        reason: TextLine("a reason", as: .reason), source: TextLine("decision \(decisions.count + 1)", as: .source)))
  }
}
