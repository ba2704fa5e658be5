import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

struct ReadWorkPlanTests {
  private func paper(_ year: Int, _ language: Language, in office: Office) throws -> String {
    var generator = SeededGenerator(seed: 7)
    _ = try DrawUpWorkPlan(CycleYear(year))(in: office, using: &generator)
    return try ReadWorkPlan(CycleYear(year))(in: office).markdown(in: language)
  }

  /// The cells of each row that are missing from, or too many for, the row above it in its table.
  private func crookedRows(_ markdown: String) -> [Substring] {
    var width: Int?
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      guard line.hasPrefix("|") else {
        width = nil
        return false
      }
      let count = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      defer { width = width ?? count }
      return width != nil && width != count
    }
  }

  @Test(arguments: [(2_025, Language.english), (2_025, .spanish), (2_024, .english)])
  func `the paper is as a person has read it`(year: Int, language: Language) throws {
    let markdown = try paper(year, language, in: SampleOffice.make())
    #expect(crookedRows(markdown).isEmpty)
    try GoldenFile.expect(markdown, is: "workplans/\(year).\(language.rawValue).md")
  }

  @Test func `the same record gives the same bytes`() throws {
    #expect(try paper(2_025, .spanish, in: SampleOffice.make()) == paper(2_025, .spanish, in: SampleOffice.make()))
  }

  @Test func `marks in a title stay marks of the text`() throws {
    let office = try SampleOffice.make()
    var generator = SeededGenerator(seed: 7)
    let plan = try DrawUpWorkPlan(CycleYear(2_025))(in: office, using: &generator).result.skeleton.plan
    let title = BilingualText(english: "a | b \\| c <script> # *d*\n| e |", spanish: "a | b")
    let hostile = try WorkPlan(
      body: plan.body, year: plan.year, basis: plan.basis, slots: plan.slots,
      pillars: [PlannedPillar(number: 1, title: title, topics: [title, title])])
    _ = try office.record.write(as: Act(author: "Ana", command: "rcm test", reason: nil)) { try $0.record(hostile) }
    let markdown = try ReadWorkPlan(CycleYear(2_025))(in: office).markdown(in: .english)
    #expect(crookedRows(markdown).isEmpty)
    #expect(!markdown.contains("<script>"))
  }

  @Test func `a missing translation is marked`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let title = BilingualText("Migration Governance", in: .english)
    _ = try office.record.write(as: Act(author: "Ana", command: "rcm test", reason: nil)) { writing in
      try writing.insert(ListedPillar(body: #require(Code("RCM")), number: 1, title: title, topics: [title]))
    }
    #expect(try paper(2_025, .spanish, in: office).contains("| 1.1 | Migration Governance \\[en\\] |"))
  }
}
