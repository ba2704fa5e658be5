import CivilTime
import Secretariat
import TestSupport
import Testing

/// Every refusal of the rules, provoked once, says in Spanish what it says in English.
struct TranslatedRefusalTests {
  typealias Provocation = @Sendable () throws -> Void

  private func check(_ provoke: Provocation) throws {
    let refusal = try #require(throws: Refusal.self) { try provoke() }
    #expect(refusal.untranslatedTexts == [], "\(refusal)")
  }

  @Test(
    arguments: [
      { _ = try TextLine("", as: .title) }, { _ = try TextLine("a\nb", as: .reason) },
      { _ = try TextLine(String(repeating: "x", count: 501), as: .venue) }, { _ = try TextLine("  ", as: .agendaItem) },
      { _ = try SampleMeeting.details(kinds: [], bodies: [], place: Place(country: SampleChain.code("BZ")), mode: .virtual) },
      { _ = try SampleMeeting.details(kinds: ["VM", "VM"], bodies: ["RCM", "RCM"]) },
      {
        let sessions = try ["09:00-12:00", "11:00-13:00"].map { try SampleMeeting.session("2024-12-07", $0) }
        _ = try SampleMeeting.details(sessions: sessions)
      },
      {
        _ = try Membership(
          body: SampleChain.code("B"), party: SampleChain.code("BZ"), role: .member, from: .year(2_000), until: .year(1_999), source: "test"
        )
      },
      { _ = try SampleChain.rotation(["2000", "1999"]) },
      { _ = try ChairRotation(body: SampleChain.code("C"), terms: [SampleChain.term(3, "2001")]) },
    ] as [Provocation])
  func `refusals of texts, meetings, members and chairs are in both languages`(provoke: Provocation) throws { try check(provoke) }

  @Test(arguments: MeetingState.allCases) func `a meeting cannot begin in a state, in both languages`(state: MeetingState) throws {
    let today = try Day(parsing: "2024-01-01")
    for date in ["2024-12-05", "window:2023-12-01..05", "tbc"] {
      do {
        try state.checkBeginning(date: ImpreciseDate(parsing: date), reason: nil, today: today)
      } catch let refusal as Refusal { #expect(refusal.untranslatedTexts == [], "\(refusal)") }
    }
  }

  @Test(arguments: MeetingAct.allCases) func `an act is refused in both languages, whatever the state`(act: MeetingAct) throws {
    let today = try Day(parsing: "2025-02-04")
    var count = 0
    for state in MeetingState.allCases {
      for (date, closed) in [("2024-12-05", nil), ("2030-12", nil), ("tbc", SampleMeeting.created)] {
        let meeting = try SampleMeeting.meeting("VM-2024", state, details: SampleMeeting.details(date), closed: closed)
        do {
          _ = try meeting.after(act, now: SampleMeeting.later, today: today)
        } catch {
          count += 1
          #expect(error.untranslatedTexts == [], "\(error)")
        }
      }
    }
    #expect(count > 0)
  }

  @Test(
    arguments: [
      { _ = try CycleYear(1) }, { _ = try CycleYear(parsing: "soon") }, { _ = try BasisYears(parsing: "2024..2022") },
      { _ = try BasisYears(parsing: "2022 to 2024") },
      { _ = try CycleGap(before: SampleChain.code("VM"), daysMinimum: 3, daysMaximum: 2) },
      { _ = try Cycle(body: SampleChain.code("B"), slots: [], deadlines: []) },
      {
        let code: Code<CycleSlot> = try SampleChain.code("VM")
        let day = try MonthDay(parsing: "12-01")
        _ = try CycleSlot(
          code: code, kind: SampleChain.code("VM"), bodies: [], title: BilingualText(english: "M", spanish: "R"),
          window: CycleWindow(from: day, until: day), dayCount: 0...90, mode: .notRecorded, placeRule: .virtual, weekdays: [],
          gaps: [CycleGap(before: code, daysMinimum: 1, daysMaximum: nil)], isHandover: false,
          evidence: BilingualText(english: "none", spanish: "ninguno"))
      },
      {
        _ = try WorkPlan(
          body: SampleChain.code("B"), year: CycleYear(2_024), basis: BasisYears(parsing: "2022..2024"), slots: [], pillars: [])
      },
    ] as [Provocation])
  func `refusals of cycles and work plans are in both languages`(provoke: Provocation) throws { try check(provoke) }

  @Test(
    arguments: [
      { _ = try AgendaText(BilingualText("{chair", in: .english)) }, { _ = try AgendaText(BilingualText("{incoming char}", in: .english)) },
      {
        let number = try #require(AgendaNumber("1"))
        let text = try AgendaText(BilingualText(english: "One", spanish: "Uno"))
        _ = try AgendaItem(key: 1, number: number, title: text, access: .open, lead: nil, minutes: 0)
      },
      {
        let below = try #require(AgendaNumber("2.1"))
        let text = try AgendaText(BilingualText(english: "One", spanish: "Uno"))
        let item = try AgendaItem(key: 1, number: below, title: text, access: .open, lead: nil, minutes: nil)
        let handle = try #require(MeetingHandle("VM-2024"))
        _ = try Agenda(meeting: handle, origin: .agenda(of: handle), items: [item, item])
      },
    ] as [Provocation])
  func `refusals of agendas are in both languages`(provoke: Provocation) throws { try check(provoke) }

  @Test(arguments: Noun.allCases) func `what is not found is named in both languages`(noun: Noun) throws {
    var index = NameIndex<Int>(noun: noun, listCommand: "rcm list")
    index.add(1, label: "PANAMA")
    index.add(2, label: "PARAGUAY")
    for text in ["PANAMO", "PA"] {
      let refusal = try #require(throws: Refusal.self) { try index.find(text) }
      #expect(refusal.untranslatedTexts == [])
    }
  }
}
