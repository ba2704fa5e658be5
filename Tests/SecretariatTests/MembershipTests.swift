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

  @Test func `a membership that ends before it begins is refused`() throws {
    let refusal = try #require(throws: Refusal.self) { try membership(from: "1999", until: "1998-12-31") }
    #expect(refusal.category == .rule)
    #expect(refusal.reasons.map(\.rule?.code) == ["R1"])
    #expect(
      refusal.reasons[0].explanation.text(in: .english) == "the membership of DO in RCM would end (1998-12-31) before it begins (1999)")
    _ = try membership(from: "1999-06-01", until: "1999")
  }
}
