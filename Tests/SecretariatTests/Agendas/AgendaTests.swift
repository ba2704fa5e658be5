import CivilTime
import Secretariat
import TestSupport
import Testing

struct AgendaTests {
  private static func agenda(_ items: [AgendaItem]) throws -> Agenda {
    try Agenda(meeting: #require(MeetingHandle("SUMMIT-2024")), origin: .template(SampleAgenda.code("SUMMIT")), items: items)
  }

  @Test func `items are kept in the order of their numbers`() throws {
    let agenda = try Self.agenda(["2", "1.1", "10", "1"].map { try SampleAgenda.item($0, "x", "x") })
    #expect(agenda.items.map(\.number.description) == ["1", "1.1", "2", "10"])
  }

  @Test func `a number given twice and an item below nothing are both reported`() throws {
    let items = [
      try SampleAgenda.item("1", "a", nil), try SampleAgenda.item("1", "b", nil, key: 7), try SampleAgenda.item("2.1", "c", nil),
    ]
    let refusal = #expect(throws: Refusal.self) { try Self.agenda(items) }
    #expect(
      refusal?.explanations()
        == ["two items have the number 1", "item 2.1 stands below 2, which is not on the agenda"])
  }

  @Test func `a key given twice is reported`() throws {
    let items = [try SampleAgenda.item("1", "a", nil, key: 1), try SampleAgenda.item("2", "b", nil, key: 1)]
    #expect(throws: Refusal.self) { try Self.agenda(items) }
  }

  @Test(arguments: [0, -1, 1_441])
  func `an item takes from one minute to a day`(minutes: Int) {
    let refusal = #expect(throws: Refusal.self) { try SampleAgenda.item("1", "a", nil, minutes: minutes) }
    #expect(refusal?.reasons.map(\.rule) == [.agendaMinutes])
  }

  @Test func `minutes of an item include what stands below it`() throws {
    let items = [
      try SampleAgenda.item("1", "a", nil, minutes: 30), try SampleAgenda.item("1.1", "b", nil, minutes: 10),
      try SampleAgenda.item("2", "c", nil), try SampleAgenda.item("2.1", "d", nil, minutes: 15),
      try SampleAgenda.item("2.2", "e", nil, minutes: 20),
    ]
    #expect(try Self.agenda(items.reversed()).length.minutes == 65)
    #expect(try Self.agenda(items).length.isComplete)
    #expect(try !Self.agenda(items + [SampleAgenda.item("3", "f", nil)]).length.isComplete)
    #expect(try !Self.agenda([]).length.isComplete)
  }

  @Test func `a paper lists every text without a translation, and the title of its meeting`() throws {
    let meeting = try SampleAgenda.meeting("SUMMIT-2024", date: "2024-12-05..06", title: BilingualText("Summit", in: .english))
    let paper = AgendaPaper(
      agenda: try Self.agenda([
        SampleAgenda.item("1", "Opening", nil), SampleAgenda.item("2", "Agenda", "Agenda"), SampleAgenda.item("3", "Closing", nil),
      ]), setting: try SampleAgenda.setting(of: meeting))
    let refusal = #expect(throws: Refusal.self) { try paper.checkTranslation(into: .spanish) }
    #expect(refusal?.category == .rule)
    #expect(refusal?.reasons.map(\.given) == ["SUMMIT-2024", "SUMMIT-2024 1", "SUMMIT-2024 3"])
    #expect(throws: Never.self) { try paper.checkTranslation(into: .english) }
  }

  @Test func `a paper says what is not recorded, and where`() throws {
    let paper = AgendaPaper(
      agenda: try Self.agenda([
        SampleAgenda.item("1", "To {incoming chair}", nil), SampleAgenda.item("2", "Plan", nil, lead: .incomingChair),
        SampleAgenda.item("3", "By {chair}", nil, lead: .chair),
      ]), setting: try SampleAgenda.summit())
    #expect(paper.lacks.map(\.placeholder) == [.incomingChair])
    #expect(paper.lacks.first?.items.map(\.description) == ["1", "2"])
  }
}
