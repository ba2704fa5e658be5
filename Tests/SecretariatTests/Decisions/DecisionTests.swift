import CivilTime
import Secretariat
import TestSupport
import Testing

struct DecisionTests {
  private static func decision(_ state: Decision.State = .open) throws -> Decision {
    try Decision(
      name: #require(DecisionName("VM-2025/1")), text: BilingualText(english: " Adopt the plan ", spanish: "Aprobar el plan"),
      item: AgendaNumber("7"), state: state)
  }

  private static let reason = Result { try TextLine("overtaken by events", as: .reason) }

  @Test func `a text is kept without blanks at its ends, and is one line`() throws {
    #expect(try Self.decision().text.text(in: .english) == "Adopt the plan")
    let refusal = try #require(throws: Refusal.self) {
      try Decision(name: #require(DecisionName("VM-2025/1")), text: BilingualText("a\nb", in: .spanish), item: nil)
    }
    #expect(refusal.explanations() == ["the text of a decision holds the control character U+000A"])
    #expect(refusal.untranslatedTexts == [])
  }

  @Test func `an open decision is settled or waived, and either is opened again`() throws {
    let reason = try Self.reason.get()
    let settled = try Self.decision().after(.settle)
    #expect(settled.state == .settled)
    #expect(try settled.after(.reopen).state == .open)
    let waived = try Self.decision().after(.waive(reason: reason))
    #expect(waived.state.waiverReason == reason)
    #expect(try waived.after(.reopen) == Self.decision())
  }

  @Test func `no other way leads from one state to another`() throws {
    let waived = Decision.State.waived(reason: try Self.reason.get())
    let ways: [(Decision.State, DecisionAct, String)] = [
      (.open, .reopen, "VM-2025/1 is open already"), (.settled, .settle, "VM-2025/1 is settled already"),
      (.settled, .waive(reason: try Self.reason.get()), "VM-2025/1 is settled"), (waived, .settle, "VM-2025/1 is waived"),
      (waived, .waive(reason: try Self.reason.get()), "VM-2025/1 is waived already"),
    ]
    for (state, act, explanation) in ways {
      let refusal = try #require(throws: Refusal.self) { try Self.decision(state).after(act) }
      #expect(refusal.explanations() == [explanation])
      #expect(refusal.reasons.map(\.rule) == [.settledOrWaived])
      #expect(refusal.untranslatedTexts == [])
    }
  }

  @Test func `a decision is waived for a reason only`() throws {
    let refusal = try #require(throws: Refusal.self) { try DecisionAct.waiving("VM-2025/1", because: nil) }
    #expect(refusal.reasons.map(\.rule) == [.settledOrWaived])
    #expect(refusal.untranslatedTexts == [])
    #expect(try DecisionAct.waiving("1", because: Self.reason.get()) == .waive(reason: Self.reason.get()))
  }

  @Test func `every open decision that keeps a file open is named with the commands that help`() throws {
    let refusal = try #require(throws: Refusal.self) { try Decision.checkNoneIsOpen([Self.decision(), Self.decision()]) }
    #expect(refusal.reasons.count == 2)
    #expect(refusal.explanations().first == "VM-2025/1 is open: Adopt the plan")
    #expect(
      refusal.remedies(in: .spanish).first
        == "Dela por resuelta con: rcm decision settle VM-2025/1; o dispénsela con: rcm decision waive VM-2025/1 --reason \"…\"")
    try Decision.checkNoneIsOpen([])
  }
}
