import CivilTime
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct AgendaStoreTests {
  private static let act = Act(author: "Ana", command: "rcm test")

  private static func agenda(_ handle: String, _ items: [AgendaItem]) throws -> Agenda {
    try Agenda(meeting: #require(MeetingHandle(handle)), origin: .template(SampleAgenda.code("VM")), items: items)
  }

  private static func items() throws -> [AgendaItem] {
    [
      try SampleAgenda.item("1", "Opening", "Apertura", lead: .chair, minutes: 30, key: 3),
      try SampleAgenda.item("1.1", nil, "Palabras de {chair}", access: .members, key: 1),
      try SampleAgenda.item("1.1(a)", "It's “quoted”", nil, access: .membersAndObservers, lead: .civilSociety, key: 2),
    ]
  }

  @Test func `what is written is what is read`() throws {
    let record = try SampleOffice.make().record
    let agenda = try Self.agenda("VM-2024", Self.items())
    _ = try record.write(as: Self.act) { try $0.put(agenda) }
    #expect(try record.read { try $0.agenda(of: agenda.meeting) } == agenda)
    #expect(try record.read { try $0.agendas() } == [agenda])
    #expect(try record.check().isEmpty)
  }

  @Test func `the templates of the record are those that come with the program`() throws {
    let templates = try SampleOffice.make().record.read { try $0.agendaTemplates() }
    #expect(templates.map(\.kind.text) == ["VM", "RCGM", "WG", "PLENARY", "TROIKA", "CHAIRS", "VALIDATION", "CONGRESS"])
    #expect(templates.first?.items.first?.title == BilingualText(english: "Opening of the meeting", spanish: "Apertura de la reunión"))
  }

  @Test func `an agenda gives way to another whole, and each undo brings the one before back`() throws {
    let record = try SampleOffice.make().record
    let first = try Self.agenda("VM-2024", Self.items())
    let model = try Agenda(
      meeting: first.meeting, origin: .agenda(of: #require(MeetingHandle("VM-2023"))),
      items: [SampleAgenda.item("1", "Other", "Otro", key: 1), SampleAgenda.item("2", "Last", "Último", key: 3)])
    let one = try record.write(as: Self.act) { try $0.put(first) }
    let two = try record.write(as: Self.act) { try $0.put(model) }
    #expect(try record.read { try $0.agenda(of: first.meeting) } == model)
    _ = try record.undo([#require(two.entry)], as: Self.act)
    #expect(try record.read { try $0.agenda(of: first.meeting) } == first)
    _ = try record.undo([#require(one.entry)], as: Self.act)
    #expect(try record.read { try $0.agenda(of: first.meeting) } == nil)
    #expect(try record.check().isEmpty)
  }

  @Test func `an equal agenda changes nothing`() throws {
    let record = try SampleOffice.make().record
    let agenda = try Self.agenda("VM-2024", Self.items())
    _ = try record.write(as: Self.act) { try $0.put(agenda) }
    let again = try record.write(as: Self.act) { try $0.put(agenda) }
    #expect(again.entry == nil)
    #expect(again.changes.isEmpty)
  }

  /// Numbers of every shape that is near a number, each accepted by the schema exactly when it is one.
  @Test func `the schema and the type agree on what a number is`() throws {
    let record = try SampleOffice.make().record
    let heads = ["", "0", "1", "9", "01", "10", "99", "100", "1a", "-1", "1 "]
    let tails = [
      "", ".", ".0", ".1", ".01", ".99", ".100", ".1.1", "(a)", ".1(a)", ".1(z)", ".10(b)", ".1(A)", ".1()", ".1(ab)", ".1(1)", ".(a)",
      ".1(a)1",
    ]
    for text in heads.flatMap({ head in tails.map { head + $0 } }) {
      let isAccepted =
        (try? record.write(as: Self.act, rehearsal: true) { writing in
          try writing.database.execute(
            sql:
              "INSERT INTO agendaTemplateItem (kind, number, occasion, titleEn, access) VALUES ('WORKSHOP', ?, 'always', 'x', 'members')",
            arguments: [text])
        }) != nil
      #expect(isAccepted == (AgendaNumber(text) != nil), "\(text)")
    }
  }

  @Test(arguments: [
    ("INSERT INTO agenda (meeting, template) VALUES ('VM-2024', 'VM')", "a meeting has one agenda"),
    ("INSERT OR REPLACE INTO agenda (meeting, template) VALUES ('VM-2024', 'VM')", "a meeting has one agenda"),
    ("INSERT INTO agenda (meeting, template) VALUES ('VM-1900', 'VM')", "no such meeting"),
    ("INSERT INTO agenda (meeting, template) VALUES ('VM-2023', 'NOPE')", "no such meeting or kind"),
    ("INSERT INTO agendaItem VALUES ('VM-2023', 1, '1', 'x', NULL, 'members', NULL, NULL)", "the meeting has no agenda"),
    ("INSERT INTO agendaItem VALUES ('VM-2024', 9, '2.1', 'x', NULL, 'members', NULL, NULL)", "the item above it"),
    ("INSERT INTO agendaItem VALUES ('VM-2024', 9, '1.2(a)', 'x', NULL, 'members', NULL, NULL)", "the item above it"),
    ("INSERT OR REPLACE INTO agendaItem VALUES ('VM-2024', 9, '1', 'x', NULL, 'members', NULL, NULL)", "has that item already"),
    ("INSERT OR REPLACE INTO agendaItem VALUES ('VM-2024', 3, '2', 'x', NULL, 'members', NULL, NULL)", "has that item already"),
    ("DELETE FROM agendaItem WHERE number = '1.1'", "items stand below this one"),
    ("DELETE FROM agenda", "the agenda has items"), ("UPDATE agendaItem SET item = 8 WHERE item = 2", "keeps its agenda"),
    ("INSERT INTO agendaTemplateItem VALUES ('VM', '1', 'always', 'x', NULL, 'members', NULL, NULL)", "has an item of that number"),
    ("INSERT INTO agendaTemplateItem VALUES ('NOPE', '1', 'always', 'x', NULL, 'members', NULL, NULL)", "no such kind"),
  ])
  func `the schema refuses what breaks an agenda, with foreign keys off too`(sql: String, explanation: String) throws {
    let record = try SampleOffice.make().record
    let agenda = try Self.agenda("VM-2024", Self.items())
    _ = try record.write(as: Self.act) { try $0.put(agenda) }
    try record.queue.inDatabase { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
    let error = #expect(throws: Store.RecordError.self) { try record.write(as: Self.act) { try $0.database.execute(sql: sql) } }
    #expect(error?.description.contains(explanation) == true, "\(error?.description ?? "")")
  }

  @Test func `a text that names an unknown fact is damage that the check finds`() throws {
    let record = try SampleOffice.make().record
    let agenda = try Self.agenda("VM-2024", Self.items())
    _ = try record.write(as: Self.act) { try $0.put(agenda) }
    _ = try record.write(as: Self.act) { try $0.database.execute(sql: "UPDATE agendaItem SET titleEs = '{chiar}' WHERE item = 1") }
    #expect(try record.check().map(\.matter) == [.value])
  }
}
