import CivilTime
import Secretariat
import Testing

struct MembershipTests {
  private func membership(from: String?, until: String? = nil) throws -> Membership {
    try Membership(
      body: SampleChain.code("RCM"), party: SampleChain.code("DO"), role: .member, from: from.map { try PartialDate(parsing: $0) },
      until: until.map { try PartialDate(parsing: $0) }, source: "test")
  }

  @Test(
    arguments: [
      ("1999", nil, "1998-12-31", Membership.Standing.doesNotBelong), ("1999", nil, "1999-01-01", .uncertain),
      ("1999", nil, "1999-12-30", .uncertain),
      ("1999", nil, "1999-12-31", .belongs), ("1999", nil, "2024-12-05", .belongs), ("1999-02", nil, "1999-02-15", .uncertain),
      ("1999-02-03", nil, "1999-02-02", .doesNotBelong), ("1999-02-03", nil, "1999-02-03", .belongs), (nil, nil, "0001-01-01", .belongs),
      (nil, "2010", "2009-12-31", .belongs), (nil, "2010", "2010-06-01", .uncertain), (nil, "2010", "2010-12-31", .doesNotBelong),
      (nil, "2010-06-01", "2010-05-31", .belongs), (nil, "2010-06-01", "2010-06-01", .doesNotBelong),
      ("1999", "1999", "1999-06-01", .uncertain),
      ("1999-03", "2010-06-01", "2005-01-01", .belongs), ("1999-03", "2010-06-01", "2011-01-01", .doesNotBelong),
    ] as [(String?, String?, String, Membership.Standing)])
  func `a party belongs as far as the dates can tell`(from: String?, until: String?, day: String, standing: Membership.Standing) throws {
    #expect(try membership(from: from, until: until).standing(on: Day(parsing: day)) == standing)
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil, true), ("1999", nil, nil, nil, true), ("1999", "2010", "2010", nil, false), ("1999", "2010", "2009", nil, true),
      ("1999", "2010", "2011", nil, false), ("1999", "2010-06-01", "2010-05-31", nil, true),
      ("1999", "2010-06-01", "2010-06-01", nil, false),
      (nil, "2010", nil, "2005", true), ("2020", nil, nil, "2010", false), ("1999", "1999", "1999", nil, false),
    ] as [(String?, String?, String?, String?, Bool)])
  func `two memberships overlap where some day surely belongs to both`(
    from: String?, until: String?, otherFrom: String?, otherUntil: String?, overlaps: Bool
  ) throws {
    let (one, other) = (try membership(from: from, until: until), try membership(from: otherFrom, until: otherUntil))
    #expect(one.overlaps(other) == overlaps)
    #expect(other.overlaps(one) == overlaps)
  }

  @Test func `the sources of beginning and end are kept together, as far as the record has room`() throws {
    let source = try TextLine("note", as: .source)
    #expect(try membership(from: "1999").ended(.year(2_010), source: source).source == "test; 2010: note")
    let long = try Membership(
      body: SampleChain.code("RCM"), party: SampleChain.code("DO"), role: .member, from: nil, until: nil,
      source: String(repeating: "x", count: 1_990))
    let refusal = try #require(throws: Refusal.self) { try long.ended(.year(2_010), source: source) }
    #expect(refusal.category == .invalid)
    #expect(refusal.reasons[0].explanation.text(in: .spanish) != refusal.reasons[0].explanation.text(in: .english))
  }

  @Test func `a membership that ends before it begins is refused`() throws {
    let refusal = try #require(throws: Refusal.self) { try membership(from: "1999", until: "1998-12-31") }
    #expect(refusal.category == .rule)
    #expect(refusal.reasons.map(\.rule?.code) == ["R1"])
    #expect(
      refusal.reasons[0].explanation.text(in: .english) == "the membership of DO in RCM would end (1998-12-31) before it begins (1999)")
    _ = try membership(from: "1999-06-01", until: "1999")
  }
}
