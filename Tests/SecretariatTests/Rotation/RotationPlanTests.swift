import CivilTime
import Secretariat
import Testing

/// R7: the effective order is worked out from plan and exceptions.
struct RotationPlanTests {
  private func label(_ text: String) throws -> TermLabel { try SamplePlan.label(text) }
  private func party(_ text: String) throws -> Code<Party> { try SampleChain.code(text) }

  @Test func `an order by the calendar goes round`() throws {
    #expect(try SamplePlan.calendar("ABC").holders(until: "2007-12-31") == "ABCABCA")
  }

  @Test func `after the last member of an order that does not repeat nobody is foreseen`() throws {
    #expect(try SamplePlan.calendar("ABC", repeats: false).holders(until: "2007-12-31") == "ABC.")
  }

  @Test func `an order begins with the member that is named first`() throws {
    #expect(try SamplePlan.calendar("ABC", first: "C").holders(until: "2004-12-31") == "CABC")
  }

  @Test(arguments: [
    (12, "2001-01-01", "2001 2002 2003", "2001-01-01 2002-01-01 2003-01-01"),
    (6, "2016-01-01", "2016/1 2016/2 2017/1", "2016-01-01 2016-07-01 2017-01-01"),
    (3, "2007-07-01", "2007/3 2007/4 2008/1", "2007-07-01 2007-10-01 2008-01-01"),
    (12, "2022-07-01", "2022 2023 2024", "2022-07-01 2023-07-01 2024-07-01"),
    (24, "2019-05-07", "2019 2021 2023", "2019-05-07 2021-05-07 2023-05-07"),
    (1, "2024-01-31", "2024/1 2024/2 2024/3", "2024-01-31 2024-02-29 2024-03-31"),
  ])
  func `terms by the calendar last as long as the rule says`(months: Int, begins: String, labels: String, starts: String) throws {
    let terms = try SamplePlan.calendar("AB", months: months, from: begins).order(until: "2030-12-31").rotation.terms.prefix(3)
    #expect(terms.map(\.label.description).joined(separator: " ") == labels)
    #expect(terms.map(\.start.description).joined(separator: " ") == starts)
    #expect(terms.allSatisfy { $0.passing == .atMidnight })
  }

  @Test func `members take their turns in the alphabetical order of a language, forwards or backwards`() throws {
    var plan = SamplePlan()
    let names = [
      ("CL", "Chile", "Chile"), ("DO", "Dominican Republic", "República Dominicana"), ("SV", "El Salvador", "El Salvador"),
      ("US", "United States", "Estados Unidos"),
    ]
    for (code, english, spanish) in names {
      plan.parties.append(
        Party(code: try party(code), nature: .country, name: BilingualText(english: english, spanish: spanish), acronym: nil, zone: nil))
      plan.memberships.append(
        try Membership(body: SampleChain.code("B"), party: party(code), role: .member, from: nil, until: nil, source: "x"))
    }
    func order(_ policy: RotationPolicy) throws -> [String] {
      var plan = plan
      try plan.decide(policy, .months(TermLength.MonthCount(12)), from: "2001-01-01")
      return try plan.order(until: "2004-12-31").rotation.terms.compactMap(\.holder.party?.text)
    }
    #expect(try order(.alphabetical(.english, .forwards)) == ["CL", "DO", "SV", "US"])
    #expect(try order(.alphabetical(.spanish, .forwards)) == ["CL", "SV", "US", "DO"])
    #expect(try order(.alphabetical(.spanish, .backwards)) == ["DO", "US", "SV", "CL"])
  }

  @Test func `a member takes part in the order from its accession to its withdrawal`() throws {
    var plan = try SamplePlan.calendar("ABC")
    for (code, from, until) in [("A", nil, nil), ("B", "2004-06-01", nil), ("C", nil, "2005-06-01")] {
      plan.memberships.append(
        try Membership(
          body: SampleChain.code("B"), party: party(code), role: .member, from: from.map { try PartialDate(parsing: $0) },
          until: until.map { try PartialDate(parsing: $0) }, source: "x"))
    }
    #expect(try plan.holders(until: "2007-12-31") == "ACACABA")
  }

  @Test func `before a member left nobody knew that it would have no turn`() throws {
    var plan = try SamplePlan.calendar("AB")
    for (code, until) in [("A", nil), ("B", "2003-06-01")] {
      plan.memberships.append(
        try Membership(
          body: SampleChain.code("B"), party: party(code), role: .member, from: nil, until: until.map { try PartialDate(parsing: $0) },
          source: "x"))
    }
    #expect(try plan.holders(until: "2005-12-31", today: "2006-01-01") == "ABAAA")
    #expect(try plan.holders(until: "2005-12-31", today: "2006-01-01", known: "2003-05-31") == "ABABA")
    #expect(try plan.holders(until: "2005-12-31", today: "2006-01-01", known: "2003-06-01") == "ABAAA")
  }

  @Test func `two turns change places`() throws {
    var plan = try SamplePlan.calendar("ABCD")
    try plan.decide(.swap(label("2002"), label("2004")))
    #expect(try plan.holders(until: "2008-12-31") == "ADCBABCD")
  }

  @Test func `whoever is skipped loses the turn, and the others move up`() throws {
    var plan = try SamplePlan.calendar("ABCD")
    try plan.decide(.skip(label("2002")))
    #expect(try plan.holders(until: "2008-12-31") == "ACDABCDA")
  }

  @Test func `whoever gives a turn of an order up loses it`() throws {
    var plan = try SamplePlan.calendar("ABCD")
    try plan.decide(.withdraw(label("2003")))
    #expect(try plan.holders(until: "2006-12-31") == "ABDABC")
  }

  @Test func `one who is put in takes the turn, and the others move down`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.insert(party("X"), label("2002")))
    #expect(try plan.holders(until: "2006-12-31") == "AXBCAB")
  }

  @Test func `one who is put in behind the last turn of an order that ends makes it longer`() throws {
    var plan = try SamplePlan.calendar("ABC", repeats: false)
    try plan.decide(.insert(party("X"), label("2004")))
    #expect(try plan.holders(until: "2008-12-31") == "ABCX.")
    try plan.decide(.insert(party("Y"), label("2006")))
    #expect(try plan.holders(until: "2008-12-31") == "ABCX.Y.")
  }

  @Test func `what is decided at the meeting at whose close the chair passes fits after it has passed`() throws {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .untilHandover(at: nil))
    try plan.record("A", since: "2000-12-01")
    try plan.decide(.skip(label("2002")), on: "2001-12-01")
    try plan.record("C", since: "2000-12-01")
    let order = try plan.order(until: "2003-06-30", today: "2002-06-01")
    #expect(SamplePlan.letters(order.rotation).hasPrefix("ACA"))
    #expect(order.findings == [])
  }

  @Test func `an election that is set down after its member took the chair fits`() throws {
    var plan = try SamplePlan.elected("AB")
    try plan.decide(.elect(party("B"), label("2002")), on: "2002-03-01")
    #expect(try plan.order(until: "2010-12-31", today: "2002-06-01").findings == [])
    try plan.decide(.elect(party("C"), label("2002")), on: "2002-03-02")
    #expect(try plan.order(until: "2010-12-31", today: "2002-06-01").findings.map(\.matter) == [.turnBegun(label("2002"))])
  }

  @Test func `nobody takes the chair under a rule before it holds, as who joins with it is no member before`() throws {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes("AB"), repeats: true), .untilHandover(at: nil), from: "2008-05-23")
    for code in ["A", "B"] {
      plan.memberships.append(
        try Membership(
          body: SampleChain.code("B"), party: party(code), role: .member, from: PartialDate(parsing: "2008-05-23"), until: nil, source: "x")
      )
    }
    let order = try plan.order(until: "2010-12-31", today: "2008-01-01")
    #expect(SamplePlan.letters(order.rotation).hasPrefix("ABA"))
    #expect(order.rotation.terms.first?.start == .day(try Day(parsing: "2008-05-23")))
    #expect(order.rotation.terms.first?.label.description == "2008")
  }

  @Test func `a vacant turn is nobody's, and the others keep theirs`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.vacancy(label("2002"), from: nil))
    let terms = try plan.order(until: "2004-12-31").rotation.terms
    #expect(try plan.holders(until: "2004-12-31") == "A-CA")
    #expect(terms[1].holder == .vacant(reason: "a reason"))
  }

  @Test func `a turn can fall vacant in the middle, and the next one begins when it would have`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.vacancy(label("2002"), from: Day(parsing: "2002-08-15")), on: "2002-08-10")
    let terms = try plan.order(until: "2004-12-31", today: "2004-06-01").rotation.terms
    #expect(SamplePlan.letters(try plan.order(until: "2004-12-31").rotation) == "AB-CA")
    #expect(terms.map(\.start.description) == ["2001-01-01", "2002-01-01", "2002-08-15", "2003-01-01", "2004-01-01"])
    #expect(terms.map(\.label.description) == ["2001", "2002", "2002", "2003", "2004"])
  }

  @Test func `a longer term moves those that follow, and a shorter one too`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.extend(label("2002"), .months(TermLength.MonthCount(6))))
    try plan.decide(.shorten(label("2003"), .months(TermLength.MonthCount(6))))
    let terms = try plan.order(until: "2005-12-31").rotation.terms
    #expect(terms.map(\.start.description) == ["2001-01-01", "2002-01-01", "2003-07-01", "2004-01-01", "2005-01-01"])
    #expect(SamplePlan.letters(try plan.order(until: "2005-12-31").rotation) == "ABCAB")
  }

  @Test func `a term in office can be made longer up to a day`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.extend(label("2002"), .day(Day(parsing: "2003-04-01"))), on: "2002-10-01")
    #expect(try plan.order(until: "2003-12-31").rotation.terms.map(\.start.description) == ["2001-01-01", "2002-01-01", "2003-04-01"])
  }

  @Test func `a suspended member gets no turn that begins while it is suspended`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.suspend(party("B"), from: Day(parsing: "2001-06-01"), until: nil), on: "2001-06-01")
    #expect(try plan.holders(until: "2006-12-31") == "ACACAC")
    try plan.decide(.reinstate(party("B"), from: Day(parsing: "2003-08-01")), on: "2003-08-01")
    #expect(try plan.holders(until: "2006-12-31") == "ACABCA")
  }

  @Test func `a suspension does not take the chair from who has it`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.suspend(party("B"), from: Day(parsing: "2002-03-01"), until: Day(parsing: "2002-12-01")), on: "2002-03-01")
    #expect(try plan.holders(until: "2005-12-31") == "ABCAB")
  }

  @Test func `where nobody can take the chair it is nobody's, and the order says so`() throws {
    var plan = try SamplePlan.calendar("AB")
    for member in ["A", "B"] { try plan.decide(.suspend(party(member), from: Day(parsing: "2002-06-01"), until: nil), on: "2002-06-01") }
    let order = try plan.order(until: "2009-12-31")
    #expect(SamplePlan.letters(order.rotation) == "AB.")
    #expect(order.findings.map(\.matter.name) == ["nobody-eligible"])
  }

  @Test func `a body that elects has open turns before the elected ones`() throws {
    var plan = try SamplePlan.elected("AB")
    try plan.decide(.elect(party("D"), label("2004")), on: "2002-06-01")
    #expect(try plan.holders(until: "2010-12-31", today: "2002-06-01") == "AB.D.")
    try plan.decide(.elect(party("C"), label("2003")), on: "2002-06-02")
    let order = try plan.order(until: "2010-12-31", today: "2002-06-02")
    #expect(SamplePlan.letters(order.rotation) == "ABCD.")
    #expect(order.rotation.terms.map(\.appointment) == [.assumed, .assumed, .elected, .elected, .planned])
    #expect(order.rotation.terms[3].source == "decision 1")
  }

  @Test func `an elected member that gives up its turn leaves it open, and the others keep theirs`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.elect(party("B"), label("2002")), on: "2001-06-01")
    try plan.decide(.elect(party("C"), label("2003")), on: "2001-06-01")
    try plan.decide(.withdraw(label("2002")), on: "2001-07-01")
    #expect(try plan.holders(until: "2010-12-31", today: "2001-08-01") == "A.C.")
    try plan.decide(.elect(party("D"), label("2002")), on: "2001-08-01")
    #expect(try plan.holders(until: "2010-12-31", today: "2001-08-01") == "ADC.")
  }

  @Test func `an offer changes nothing in the order`() throws {
    var plan = try SamplePlan.elected("A")
    let before = try plan.holders(until: "2010-12-31", today: "2001-08-01")
    try plan.decide(.offer(party("B"), label("2002")), on: "2001-06-01")
    #expect(try plan.holders(until: "2010-12-31", today: "2001-08-01") == before)
  }

  @Test func `a plan can be told as it was known on a past day`() throws {
    var plan = try SamplePlan.elected("ABC")
    try plan.decide(.elect(party("B"), label("2002")), on: "2000-12-01")
    try plan.decide(.elect(party("D"), label("2003")), on: "2001-12-01")
    try plan.decide(.withdraw(label("2003")), on: "2002-06-01")
    #expect(try plan.holders(until: "2010-12-31", today: "2004-01-01", known: "2000-11-30") == "")
    #expect(try plan.holders(until: "2010-12-31", today: "2004-01-01", known: "2000-12-31") == "AB.")
    #expect(try plan.holders(until: "2010-12-31", today: "2004-01-01", known: "2001-12-31") == "ABD.")
    #expect(try plan.holders(until: "2010-12-31", today: "2004-01-01", known: "2002-07-01") == "AB.")
    #expect(try plan.holders(until: "2010-12-31", today: "2004-01-01") == "ABC.")
  }

  @Test func `what was recorded without a holder is filled in by an election, and never rewritten`() throws {
    var plan = try SamplePlan.elected("A.")
    try plan.decide(.elect(party("B"), label("2002")), on: "2001-12-01")
    let order = try plan.order(until: "2010-12-31", today: "2002-06-01")
    #expect(SamplePlan.letters(order.rotation) == "AB.")
    #expect(order.rotation.terms[1].source == "decision 1")
    #expect(plan.recorded[1].holder == .notRecorded)
  }

  @Test func `whoever takes the chair out of turn is reported`() throws {
    var plan = try SamplePlan.elected("AB")
    try plan.decide(.elect(party("C"), label("2002")), on: "2001-06-01")
    let order = try plan.order(until: "2010-12-31", today: "2002-06-01")
    #expect(SamplePlan.letters(order.rotation) == "AB.")
    #expect(try order.findings == [PlanFinding(matter: .outOfTurn(label("2002"), planned: party("C")), decision: nil)])
  }

  @Test func `an order from handover to handover goes on after whoever really took the chair`() throws {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes("ABCD"), repeats: true), .untilHandover(at: nil))
    try plan.record("AC", since: "2000-12-01")
    let order = try plan.order(until: "2005-06-30", today: "2002-06-01")
    #expect(SamplePlan.letters(order.rotation).hasPrefix("ACDAB"))
    #expect(try order.findings.map(\.matter) == [.outOfTurn(label("2002"), planned: party("B"))])
  }

  @Test func `a swap keeps its meaning after one of the two turns has begun`() throws {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .untilHandover(at: nil))
    try plan.record("A", since: "2000-12-01")
    try plan.decide(.swap(label("2002"), label("2003")), on: "2001-06-01")
    #expect(try plan.holders(until: "2004-06-30", today: "2001-07-01").hasPrefix("ACBA"))
    try plan.record("C", since: "2000-12-01")
    let order = try plan.order(until: "2004-06-30", today: "2002-07-01")
    #expect(SamplePlan.letters(order.rotation).hasPrefix("ACBA"))
    #expect(order.findings == [])
  }

  @Test func `a vacancy that no plan foresaw takes nobody's turn`() throws {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .untilHandover(at: nil))
    try plan.record("A-B", since: "2000-12-01")
    let order = try plan.order(until: "2005-06-30", today: "2003-06-01")
    #expect(SamplePlan.letters(order.rotation).hasPrefix("A-BCA"))
    #expect(order.findings == [])
  }

  @Test func `a planned handover lies after today`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.elect(party("B"), label("2002")), on: "2001-06-01")
    let rotation = try plan.order(until: "2010-12-31", today: "2001-08-01").rotation
    #expect(rotation.chair(on: try Day(parsing: "2001-08-01")) == .term(rotation.terms[0]))
    #expect(rotation.chair(on: try Day(parsing: "2001-12-20")) == .uncertain([rotation.terms[0], rotation.terms[1]]))
    #expect(rotation.chair(on: try Day(parsing: "2002-03-01")) == .uncertain([rotation.terms[1], rotation.terms[2]]))
  }

  @Test(arguments: [
    "unknown-turn", "turn-begun", "turn-ended", "turn-open", "turn-taken", "turn-of-order", "not-suspended", "not-by-the-calendar",
    "ends-too-early",
  ])
  func `a decision that does not fit changes nothing and is reported`(matter: String) throws {
    var plan =
      try ["turn-open", "turn-taken", "not-by-the-calendar"].contains(matter) ? SamplePlan.elected("A") : SamplePlan.calendar("ABC")
    if matter == "turn-taken" { try plan.decide(.elect(party("B"), label("2002")), on: "2001-01-01") }
    let before = try plan.holders(until: "2010-12-31", today: "2002-06-01")
    let act: ChairDecision.Act =
      switch matter {
      case "unknown-turn": .skip(try label("2003/7"))
      case "turn-begun": .skip(try label("2002"))
      case "turn-ended": .extend(try label("2001"), .day(try Day(parsing: "2003-01-01")))
      case "turn-open": .skip(try label("2002"))
      case "turn-taken": .elect(try party("C"), try label("2002"))
      case "turn-of-order": .elect(try party("A"), try label("2003"))
      case "not-suspended": .reinstate(try party("A"), from: try Day(parsing: "2003-01-01"))
      case "not-by-the-calendar": .extend(try label("2001"), .months(try TermLength.MonthCount(3)))
      default: .shorten(try label("2003"), .months(try TermLength.MonthCount(12)))
      }
    try plan.decide(
      act, on: matter == "turn-open" || matter == "turn-taken" || matter == "not-by-the-calendar" ? "2001-06-01" : "2002-06-01")
    let order = try plan.order(until: "2010-12-31", today: "2002-06-01")
    #expect(SamplePlan.letters(order.rotation) == before)
    let findings = order.findings.filter { $0.decision != nil }
    #expect(findings.map(\.matter.name) == [matter])
    #expect(findings.map(\.decision) == [plan.decisions.count])
  }

  @Test func `a new rule takes over on its day, and was not known before it was decided`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(
      .listed(SamplePlan.codes("XY"), repeats: true), .months(TermLength.MonthCount(6)), from: "2003-01-01", decided: "2002-06-01")
    #expect(try plan.holders(until: "2004-06-30") == "ABXYX")
    #expect(try plan.holders(until: "2004-06-30", known: "2002-05-31") == "ABCA")
    #expect(try plan.order(until: "2003-12-31").rotation.terms.map(\.label.description) == ["2001", "2002", "2003/1", "2003/2"])
  }
}
