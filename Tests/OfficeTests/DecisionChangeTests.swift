import CivilTime
import Office
import Secretariat
import Store
import TestSupport
import Testing

/// Recording decisions, settling and waiving them, and closing a meeting that has some (R24).
struct DecisionChangeTests {
  private let office: Office

  init() throws { office = try SampleOffice.make() }

  @discardableResult
  private func add(_ meeting: String, _ english: String? = "Adopt the plan", item: String? = nil) throws -> DecisionName {
    let text = GivenText(english: english, spanish: english.map { "\($0) (es)" })
    return try AddDecision(meeting, text: text, item: item.flatMap { AgendaNumber($0) })(in: office).result.name
  }

  private func open(_ meeting: String? = nil) throws -> [String] {
    try ReviewDecisions(of: meeting, onlyOpen: true)(in: office).map(\.name.description)
  }

  @Test func `decisions are numbered within their meeting`() throws {
    #expect(try [add("VM-2024"), add("VM-2024"), add("RCGM-2024-2")].map(\.description) == ["VM-2024/1", "VM-2024/2", "RCGM-2024-2/1"])
    #expect(try open() == ["RCGM-2024-2/1", "VM-2024/1", "VM-2024/2"])
    #expect(try open("VM-2024") == ["VM-2024/1", "VM-2024/2"])
  }

  @Test func `a decision is called by its name, by its text or by a number that only one has`() throws {
    try add("VM-2024", "Adopt the plan")
    try add("VM-2024", "Thank the host")
    try add("RCGM-2024-2", "Meet in June")
    #expect(try ChangeDecision("vm-2024/1", .settle)(in: office).result.state == .settled)
    #expect(try ChangeDecision("2", .settle)(in: office).result.name.description == "VM-2024/2")
    #expect(try ChangeDecision("meet in", .settle)(in: office).result.name.description == "RCGM-2024-2/1")
    let ambiguous = try #require(throws: Refusal.self) { try ChangeDecision("1", .reopen)(in: office) }
    #expect(ambiguous.category == .ambiguous)
    let unknown = try #require(throws: Refusal.self) { try ChangeDecision("VM-2024/3", .reopen)(in: office) }
    #expect(unknown.category == .notFound)
    #expect(unknown.untranslatedTexts == [])
  }

  @Test func `a meeting is not closed while a decision is open, and nothing is changed then`() throws {
    try add("VM-2024")
    try add("VM-2024", "Thank the host")
    _ = try ChangeDecision("VM-2024/1", .settle)(in: office)
    let refusal = try #require(throws: Refusal.self) { try ChangeMeetingState("VM-2024", .close)(in: office) }
    #expect(refusal.reasons.map(\.given) == ["VM-2024/2"])
    #expect(refusal.reasons.map(\.rule) == [.closedWhenSettled])
    #expect(refusal.untranslatedTexts == [])
    #expect(try ReadMeeting("VM-2024")(in: office).meeting.closed == nil)
    _ = try ChangeDecision("VM-2024/2", .settle)(in: office)
    #expect(try ChangeMeetingState("VM-2024", .close)(in: office).result.meeting.closed != nil)
  }

  @Test func `what is open can be waived while the file is closed, in one entry that undo takes back and redo brings back`() throws {
    try add("VM-2024")
    try add("VM-2024", "Thank the host")
    _ = try ChangeDecision("VM-2024/1", .settle)(in: office)
    let written = try ChangeMeetingState("VM-2024", .close, waiving: SampleOffice.reason("overtaken"))(in: office)
    #expect(written.result.notices == [.waived(try #require(DecisionName("VM-2024/2")))])
    #expect(written.changes.map(\.table) == ["decision", "meeting"])
    #expect(try ReviewDecisions()(in: office).map(\.state) == [.settled, .waived(reason: SampleOffice.reason("overtaken"))])
    #expect(try ReadLog()(in: office, limit: Limit(1)).first?.reason == "overtaken")
    let undone = try TakeBack(entries: [try #require(written.entry)])(in: office)
    #expect(try open() == ["VM-2024/2"])
    #expect(try ReadMeeting("VM-2024")(in: office).meeting.closed == nil)
    _ = try TakeBack(entries: [try #require(undone.entry)])(in: office)
    #expect(try open() == [])
    #expect(try ReadMeeting("VM-2024")(in: office).meeting.closed != nil)
  }

  @Test func `in a closed file no decision is recorded, changed or taken back`() throws {
    try add("VM-2024")
    let settling = try #require(try ChangeDecision("1", .settle)(in: office).entry)
    _ = try ChangeMeetingState("VM-2024", .close)(in: office)
    for attempt in [
      { _ = try add("VM-2024") }, { _ = try ChangeDecision("1", .reopen)(in: office) },
      { _ = try TakeBack(entries: [settling])(in: office) },
    ] {
      let refusal = try #require(throws: Refusal.self) { try attempt() }
      #expect(refusal.category == .rule)
      #expect(refusal.untranslatedTexts == [])
    }
    _ = try ChangeMeetingState("VM-2024", .reopen)(in: office)
    _ = try ChangeDecision("1", .reopen)(in: office)
    #expect(try open() == ["VM-2024/1"])
  }

  @Test func `a meeting that does not take place decides nothing`() throws {
    _ = try ChangeMeetingState("BIREG-2019", .lapse, reason: SampleOffice.reason("never convened"))(in: office)
    let refusal = try #require(throws: Refusal.self) { try add("BIREG-2019") }
    #expect(refusal.reasons.map(\.rule) == [.legalTransition])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `an item is one of the agenda, where there is one`() throws {
    try add("VM-2024", item: "99")
    _ = try DraftAgenda("VM-2024")(in: office)
    try add("VM-2024", item: "1")
    let refusal = try #require(throws: Refusal.self) { try add("VM-2024", item: "99") }
    #expect(refusal.reasons.map(\.rule) == [.agendaNumbering])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `a decision without a text is refused`() throws {
    let refusal = try #require(throws: Refusal.self) { try add("VM-2024", nil) }
    #expect(refusal.category == .invalid)
    #expect(refusal.untranslatedTexts == [])
  }
}
