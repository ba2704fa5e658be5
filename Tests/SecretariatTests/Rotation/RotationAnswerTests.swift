import CivilTime
import Secretariat
import Testing

/// R7-R9: answers of the order that a secretariat would find wrong, each seen once.
struct RotationAnswerTests {
  private func label(_ text: String) throws -> TermLabel { try SamplePlan.label(text) }
  private func party(_ text: String) throws -> Code<Party> { try SampleChain.code(text) }
  private func day(_ text: String) throws -> Day { try Day(parsing: text) }

  private func handovers(_ order: String, from begins: String? = nil) throws -> SamplePlan {
    var plan = SamplePlan()
    try plan.decide(.listed(SamplePlan.codes(order), repeats: true), .untilHandover(at: SampleChain.code("VM")), from: begins)
    return plan
  }

  private func starts(_ order: EffectiveOrder, _ count: Int = 9) -> [String] {
    order.rotation.terms.prefix(count).map { "\($0.label) \($0.holder.party?.text ?? ($0.holder.isVacant ? "-" : ".")) \($0.start)" }
  }

  private func meeting(_ handle: String, _ date: String, kind: String = "VM", _ state: MeetingState = .confirmed) throws -> Meeting {
    try SampleMeeting.meeting(handle, state, details: SampleMeeting.details(date, kinds: [kind], bodies: ["B"]))
  }

  @Test func `an order goes on after whoever was last by the rule before it`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .months(TermLength.MonthCount(6)), from: "2003-01-01")
    #expect(try plan.holders(until: "2004-07-01") == "ABCABC")
  }

  @Test func `who took the first turn was not known before the handover`() throws {
    var plan = try handovers("ABC", from: "2000-01-01")
    let before = try plan.holders(until: "2003-12-31", today: "2000-06-01")
    try plan.record("C", since: "2000-12-01")
    #expect(try plan.holders(until: "2003-12-31", today: "2001-06-01", known: "2000-06-01") == before)
    #expect(try plan.holders(until: "2003-12-31", today: "2001-06-01").hasPrefix("CAB"))
  }

  @Test func `a vacancy in the middle leaves the names of the turns that follow as they were`() throws {
    var plan = try SamplePlan.calendar("ABC", months: 6, from: "2016-01-01")
    try plan.decide(.vacancy(label("2016/1"), from: day("2016-03-15")), on: "2016-03-10")
    #expect(
      try starts(plan.order(until: "2017-01-01"))
        == ["2016/1 A 2016-01-01", "2016/1 - 2016-03-15", "2016/2 B 2016-07-01", "2017/1 C 2017-01-01"])
  }

  @Test func `an exchange does not keep a turn from whoever is suspended later`() throws {
    var plan = try SamplePlan.calendar("ABCD")
    try plan.decide(.swap(label("2002"), label("2004")), on: "2001-02-01")
    try plan.decide(.suspend(party("B"), from: day("2003-06-01"), until: nil), on: "2003-06-01")
    #expect(try plan.holders(until: "2006-12-31") == "ADCACD")
  }

  @Test func `the turn of an elected member that is suspended is open, and can be another's`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.elect(party("B"), label("2002")), on: "2001-02-01")
    try plan.decide(.elect(party("C"), label("2003")), on: "2001-02-01")
    try plan.decide(.suspend(party("B"), from: day("2001-03-01"), until: nil), on: "2001-03-01")
    #expect(try plan.holders(until: "2005-12-31", today: "2001-04-01") == "A.C.")
    try plan.decide(.elect(party("D"), label("2002")), on: "2001-04-01")
    #expect(try plan.holders(until: "2005-12-31", today: "2001-04-01") == "ADC.")
    #expect(try plan.order(until: "2005-12-31").findings == [])
  }

  @Test func `a suspension that begins in the year of a handover keeps the member from it`() throws {
    var plan = try handovers("ABC")
    try plan.record("A", since: "2000-12-01")
    try plan.decide(.suspend(party("B"), from: day("2001-03-01"), until: nil), on: "2001-03-01")
    #expect(try plan.holders(until: "2003-12-31", today: "2001-04-01").hasPrefix("ACA"))
  }

  @Test func `whoever is suspended twice is reinstated once, even on the day of the suspension`() throws {
    var plan = try SamplePlan.calendar("ABC")
    for from in ["2001-06-01", "2001-07-01"] {
      try plan.decide(.suspend(party("B"), from: day(from), until: nil), on: "2001-05-01")
    }
    try plan.decide(.reinstate(party("B"), from: day("2001-07-01")), on: "2001-05-02")
    let order = try plan.order(until: "2003-12-31")
    #expect(SamplePlan.letters(order.rotation) == "ABC")
    #expect(order.findings == [])
  }

  @Test func `a meeting can elect whoever takes over at its close`() throws {
    var plan = try SamplePlan.elected("AB")
    try plan.decide(.elect(party("B"), label("2002")), on: "2001-12-01")
    let order = try plan.order(until: "2005-12-31", today: "2002-02-01")
    #expect(order.findings == [])
    #expect(order.bases.map(\.decisions) == [[], [1], []])
    try plan.decide(.elect(party("C"), label("2002")), on: "2001-12-01")
    #expect(try plan.order(until: "2005-12-31").findings.map(\.matter) == [.turnBegun(label("2002"))])
  }

  @Test func `a term of two years that has ended cannot be made longer`() throws {
    var plan = try SamplePlan.calendar("ABC", months: 24)
    try plan.decide(.extend(label("2001"), .months(TermLength.MonthCount(6))), on: "2003-06-01")
    #expect(try plan.order(until: "2006-12-31").findings.map(\.matter) == [.turnEnded(label("2001"))])
  }

  @Test func `a longer term does not open the order to elections`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.extend(label("2002"), .months(TermLength.MonthCount(1))), on: "2001-02-01")
    try plan.decide(.elect(party("A"), label("2002")), on: "2001-02-02")
    #expect(try plan.order(until: "2006-12-31").findings.map(\.matter) == [.turnOfOrder(label("2002"), of: party("B"))])
  }

  @Test func `a handover that another rule overtook is due and comes no more`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .months(TermLength.MonthCount(12)), from: "2003-01-01")
    let order = try plan.order(until: "2003-12-31", today: "2004-06-01")
    #expect(starts(order) == ["2001 A 2000-12-01", "2003 B 2003-01-01"])
    #expect(order.findings.map(\.matter) == [.handoverDue(try label("2002"), since: try day("2001-12-31"))])
    #expect(order.rotation.chair(on: try day("2003-06-01")) == .term(order.rotation.terms[1]))
  }

  @Test func `what happened under a later rule leaves no planned turn before it`() throws {
    var plan = try SamplePlan.elected("AB")
    try plan.decide(.listed(SamplePlan.codes("ABC"), repeats: true), .untilHandover(at: nil), from: "2003-01-01")
    plan.recorded.append(try SampleChain.term(3, "2003-12-01", holder: .party(party("C")), label: 2_004))
    let order = try plan.order(until: "2004-12-31", today: "2004-06-01")
    #expect(starts(order, 4) == ["2001 A 2000-12-01", "2002 B 2001-12-01", "2004 C 2003-12-01", "2005 A 2004"])
  }

  @Test func `two planned handovers of which one is overdue stay in order`() throws {
    var plan = try handovers("ABC")
    try plan.record("A", since: "2000-12-01")
    plan.meetings = try [meeting("VM-2001", "2001-12-04..05"), meeting("VM-2002", "2002-12-04..05")]
    let order = try plan.order(until: "2002-12-31", today: "2002-12-05")
    #expect(order.findings.map(\.matter) == [.handoverDue(try label("2002"), since: try day("2001-12-05"))])
    #expect(order.rotation.chair(on: try day("2002-12-05")) == .term(order.rotation.terms[0]))
  }

  @Test func `a meeting on record gives the day of the planned handover, unless it is called off or put off`() throws {
    var plan = try handovers("ABC")
    try plan.record("A", since: "2000-12-01")
    plan.meetings = try [
      meeting("VM-2001", "2001-12-04..05"), meeting("RCGM-2002", "2002-05-04", kind: "RCGM"), meeting("VM-2002", "2002-12-04", .cancelled),
      meeting("VM-2003", "2003-11"), meeting("VM-2004", "2004-12-04", .postponed),
    ]
    let order = try plan.order(until: "2005-01-01", today: "2001-06-01")
    #expect(starts(order, 5) == ["2001 A 2000-12-01", "2002 B 2001-12-05", "2003 C 2002", "2004 A 2003-11", "2005 B 2004"])
    #expect(order.rotation.terms.prefix(5).map { $0.startMeeting?.text } == [nil, "VM-2001", nil, "VM-2003", "VM-2004"])
    #expect(
      order.rotation.chair(on: try day("2001-12-05")) == .handover(outgoing: order.rotation.terms[0], incoming: order.rotation.terms[1]))
  }

  @Test func `a term that ends at another meeting is followed by the turn of that meeting's year`() throws {
    var plan = SamplePlan()
    try plan.decide(.offerAndConsensus, .untilHandover(at: SampleChain.code("VM")))
    try plan.record("A", since: "2000-12-01")
    plan.meetings = try [
      meeting("VM-2001", "2001-12-04"), meeting("MID-2002", "2002-06-04", kind: "RCGM"), meeting("VM-2002", "2002-12-05"),
    ]
    try plan.decide(.extend(label("2001"), .meeting(#require(MeetingHandle("VM-2002")), year: 2_002)), on: "2001-02-01")
    try plan.decide(.elect(party("C"), label("2003")), on: "2001-03-01")
    #expect(try starts(plan.order(until: "2004-12-31", today: "2001-04-01"), 2) == ["2001 A 2000-12-01", "2003 C 2002-12-05"])
    // The one who was elected takes over, and stays the one who was elected.
    var later = plan
    later.recorded.append(try SampleChain.term(2, "2002-12-05", holder: .party(party("C")), label: 2_003))
    let order = try later.order(until: "2004-12-31", today: "2003-02-01")
    #expect(starts(order) == ["2001 A 2000-12-01", "2003 C 2002-12-05", "2004 . 2003"])
    #expect(order.findings == [])
    // At a meeting of another kind the next turn is that of the year.
    plan.decisions = []
    try plan.decide(.extend(label("2001"), .meeting(#require(MeetingHandle("MID-2002")), year: 2_002)), on: "2001-02-01")
    #expect(try starts(plan.order(until: "2004-12-31", today: "2001-04-01")) == ["2001 A 2000-12-01", "2002 . 2002-06-04"])
    plan.decisions = []
    try plan.decide(.shorten(label("2001"), .meeting(#require(MeetingHandle("MID-2002")), year: 2_002)), on: "2001-02-01")
    #expect(try plan.order(until: "2004-12-31").findings.map(\.matter) == [.endsTooEarly(label("2001"))])
  }

  @Test func `by the calendar a body that elects has an open turn until someone is elected, late as it may be`() throws {
    var plan = SamplePlan()
    try plan.decide(.offerAndConsensus, .months(TermLength.MonthCount(12)), from: "2023-01-01")
    try plan.decide(.elect(party("N"), label("2023")), on: "2020-12-04")
    try plan.decide(.elect(party("E"), label("2024")), on: "2021-12-03")
    try plan.decide(.withdraw(label("2024")), on: "2023-11-28")
    #expect(try plan.holders(until: "2025-12-31", today: "2023-12-01") == "N.")
    try plan.decide(.elect(party("M"), label("2024")), on: "2024-01-10")
    let order = try plan.order(until: "2025-12-31", today: "2024-02-01")
    #expect(starts(order) == ["2023 N 2023-01-01", "2024 M 2024-01-01", "2025 . 2025-01-01"])
    #expect(try plan.holders(until: "2025-12-31", today: "2024-02-01", known: "2024-01-09") == "N.")
  }

  @Test func `a decision that is recorded late counts from its own day`() throws {
    var plan = try SamplePlan.calendar("ABCD")
    try plan.decide(.swap(label("2003"), label("2004")), on: "2001-06-01")
    try plan.decide(.skip(label("2002")), on: "2001-03-01")
    #expect(try plan.holders(until: "2004-12-31") == "ACAD")
  }

  @Test func `a handover on record where the calendar rules is reported and changes no term`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.record("A", since: "2001-06-01")
    let order = try plan.order(until: "2003-12-31")
    #expect(SamplePlan.letters(order.rotation) == "ABC")
    #expect(order.findings.map(\.matter) == [.handoverBesideCalendar(try label("2002"))])
  }

  @Test func `a rule for handovers that begins later puts no handover before its beginning`() throws {
    var plan = try SamplePlan.calendar("ABC")
    try plan.decide(.listed(SamplePlan.codes("XY"), repeats: true), .untilHandover(at: nil), from: "2003-01-01")
    #expect(
      try starts(plan.order(until: "2004-12-31"))
        == ["2001 A 2001-01-01", "2002 B 2002-01-01", "2004 X 2003", "2005 Y 2004"])
  }

  @Test func `an election under a rule that another one replaced is reported`() throws {
    var plan = try SamplePlan.elected("A")
    try plan.decide(.elect(party("D"), label("2005")), on: "2001-06-01")
    try plan.decide(
      .listed(SamplePlan.codes("AB"), repeats: true), .months(TermLength.MonthCount(12)), from: "2003-01-01", decided: "2002-01-01")
    let order = try plan.order(until: "2005-12-31", today: "2002-02-01")
    #expect(order.findings.contains(PlanFinding(matter: .unknownTurn(try label("2005")), decision: 1)))
  }
}
