import CivilTime
import PageImport
import Secretariat
import Store
import TestSupport
import Testing

@testable import Office

struct ImportPageTests {
  private let document = "rcm-page.txt"
  private let page = Array(SamplePage.text.utf8)

  /// An office without meetings, whose record holds the sample page under review.
  private func officeWithPage() throws -> Office {
    let office = try SampleOffice.make(withMeetings: false)
    _ = try ImportPage(page, document: document)(in: office)
    return office
  }

  private func pendingLines(in office: Office) throws -> [Int] {
    try ReviewImport()(in: office).lines.filter { $0.standing == .pending }.map(\.reading.line)
  }

  @discardableResult
  private func apply(in office: Office, seed: UInt64 = 7) throws -> Written<ApplyImport.Answer> {
    var generator = SeededGenerator(seed: seed)
    return try ApplyImport()(in: office, using: &generator)
  }

  @Test func `a page is kept and read, and no meeting is recorded yet`() throws {
    let office = try officeWithPage()
    let review = try ReviewImport()(in: office)
    #expect(review.lines.count == 91)
    #expect(review.toRecordCount == 71)
    #expect(review.pendingCount == 20)
    #expect(review.batch.content == SamplePage.text)
    #expect(try FindMeetings()(in: office).isEmpty)
    #expect(try ReadDesk()(in: office).importLinesInReview == 20)
  }

  @Test func `the lines for a person are those that were marked by reading`() throws {
    let pending = [115, 116, 143, 145, 148, 151, 152, 153, 160, 170, 172, 174, 175, 176, 184, 185, 186, 188, 191, 192]
    #expect(try pendingLines(in: officeWithPage()) == pending)
  }

  @Test func `the head of the page agrees with the record`() throws {
    #expect(try ReviewImport()(in: officeWithPage()).findings == [])
  }

  @Test func `lines that await a decision stay, and the rest is recorded`() throws {
    let office = try officeWithPage()
    let answer = try apply(in: office).result
    #expect(answer.added.count == 71)
    #expect(answer.pillarCount == 3)
    #expect(answer.documentCount == 43)
    // The repeat of a line that is on record now needs no decision any more.
    #expect(answer.page.pendingCount == 19)
    #expect(answer.page.batch.state == .inReview)
    #expect(try FindMeetings()(in: office).count == 71)
  }

  @Test func `all lines accepted as read make the record that comes with the program`() throws {
    let office = try officeWithPage()
    _ = try DecideImportLine(.accept(), lines: pendingLines(in: office))(in: office)
    let answer = try apply(in: office).result
    #expect(answer.added.count == 90)
    #expect(answer.joined.isEmpty)
    #expect(answer.page.pendingCount == 0)
    let shipped = try FindMeetings()(in: SampleOffice.make())
    let imported = try FindMeetings()(in: office)
    #expect(imported.count == shipped.count)
    for (one, other) in zip(imported, shipped) { #expect(one.comparable == other.comparable) }
    let withMeetings = try SampleOffice.make()
    try office.record.read { reading in
      try withMeetings.record.read { shipped in
        let documents = try (reading.documents(), shipped.documents())
        #expect(documents.0.map(\.title) == documents.1.map(\.title))
        #expect(documents.0.map(\.year) == documents.1.map(\.year))
        #expect(documents.0.map(\.languages) == documents.1.map(\.languages))
        let body = try #require(Code<Body>("RCM"))
        let pillars = try (reading.pillars(of: body), shipped.pillars(of: body))
        #expect(pillars.0.map { $0.title.text(in: .english) } == pillars.1.map { $0.title.text(in: .english) })
        #expect(pillars.0.map { $0.topics.map { $0.text(in: .english) } } == pillars.1.map { $0.topics.map { $0.text(in: .english) } })
      }
    }
  }

  @Test func `lines decided later join the blocks of those that were recorded before`() throws {
    let office = try officeWithPage()
    try apply(in: office)
    _ = try DecideImportLine(.accept(), lines: pendingLines(in: office))(in: office)
    let answer = try apply(in: office, seed: 8).result
    #expect(answer.added.count == 19)
    #expect(answer.joined.map(\.text) == ["RCGM-2014-1", "RCGM-2019-2"])
    let shipped = try FindMeetings()(in: SampleOffice.make())
    let blocks = { (meetings: [Meeting]) in
      Dictionary(meetings.map { ($0.source?.line, $0.details.block) }, uniquingKeysWith: { one, _ in one })
    }
    #expect(try blocks(FindMeetings()(in: office)) == blocks(shipped))
  }

  @Test func `doing it again changes nothing`() throws {
    let office = try officeWithPage()
    _ = try DecideImportLine(.accept(), lines: pendingLines(in: office))(in: office)
    try apply(in: office)
    let before = try office.record.contents()
    for seed in [8, 9] as [UInt64] {
      let again = try apply(in: office, seed: seed)
      #expect(again.changes.isEmpty && again.entry == nil)
      #expect(again.result.added.isEmpty && again.result.page.pendingCount == 0)
      #expect(try ImportPage(page, document: document)(in: office).changes.isEmpty)
    }
    #expect(try office.record.contents() == before)
  }

  @Test func `a page whose meetings are all on record adds nothing`() throws {
    let office = try SampleOffice.make()
    let review = try ImportPage(page, document: document)(in: office).result
    #expect(review.count { if case .onRecord = $0 { true } else { false } } == 91)
    let answer = try apply(in: office).result
    #expect(answer.added.isEmpty && answer.pillarCount == 0 && answer.documentCount == 0)
    #expect(answer.page.findings.isEmpty)
  }

  @Test func `a meeting that was moved and renamed since is still the one of its line`() throws {
    let office = try SampleOffice.make()
    var changes = MeetingChanges()
    changes.date = try ImpreciseDate(parsing: "2024-11-20..21")
    changes.englishTitle = "Another title"
    _ = try EditMeeting("VM-2024", changes)(in: office)
    let review = try ImportPage(page, document: "other.txt")(in: office).result
    #expect(review.lines.first?.standing == .onRecord(try #require(MeetingHandle("VM-2024"))))
    #expect(review.pendingCount == 0 && review.toRecordCount == 0)
  }

  @Test func `the same meetings from a page that is written otherwise are on record`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let first = "Meetings\n- June 5, 2019, Mexico City, Mexico, Workshop on data\n- June 6-7, 2023, Panama City, Panama, RCGM Meeting\n"
    _ = try ImportPage(Array(first.utf8), document: "en.txt")(in: office)
    try apply(in: office)
    let second = """
      <html><body><h2>Reuniones</h2><ul><li>6 y 7 de junio de 2023, Ciudad de Panam&aacute;, Reuni&oacute;n del GRCM</li>
      <li>5 de junio de 2019, Ciudad de M&#233;xico, M&#xE9;xico, Taller sobre datos</li></ul></body></html>
      """
    let review = try ImportPage(Array(second.utf8), document: "es.html")(in: office).result
    #expect(review.lines.map(\.standing) == ["RCGM-2023-1", "WS-2019-1"].compactMap { MeetingHandle($0).map { .onRecord($0) } })
    #expect(try apply(in: office).result.added.isEmpty)
  }

  @Test func `what may be on record is for a person to say`() throws {
    let office = try SampleOffice.make()
    let text = "Meetings\n- December 6, 2024, Belize City, Belize, Vice-Ministerial Meeting\n"
    let review = try ImportPage(Array(text.utf8), document: "x.txt")(in: office).result
    #expect(review.lines.map(\.standing) == [.pending])
    #expect(review.lines.first?.reasons == [.mayBe(try #require(MeetingHandle("VM-2024")))])
  }

  @Test func `taking it back restores every table`() throws {
    let office = try SampleOffice.make(withMeetings: false)
    let before = try office.record.contents()
    _ = try ImportPage(page, document: document)(in: office)
    try apply(in: office)
    let pending = try pendingLines(in: office)
    _ = try DecideImportLine(.accept(corrections: ["date=2013-11-28"]), lines: [188])(in: office)
    _ = try DecideImportLine(.reject, lines: [152], reason: SampleOffice.reason("not ours"))(in: office)
    _ = try DecideImportLine(.accept(), lines: pending.filter { $0 != 188 && $0 != 152 })(in: office)
    try apply(in: office, seed: 8)
    #expect(try FindMeetings()(in: office).count == 89)
    let written = try RevertImport()(in: office)
    #expect(written.result == document)
    #expect(try office.record.contents() == before)
    #expect(try office.record.check().isEmpty)
    #expect(throws: Refusal.self) { try ReviewImport()(in: office) }
    // A second life of the same page has a log of its own.
    _ = try ImportPage(page, document: document)(in: office)
    try apply(in: office, seed: 9)
    _ = try RevertImport()(in: office)
    #expect(try office.record.contents() == before)
  }

  @Test func `taking back an import without news leaves older meetings alone`() throws {
    let office = try SampleOffice.make()
    let before = try office.record.contents()
    _ = try ImportPage(page, document: document)(in: office)
    try apply(in: office)
    _ = try RevertImport()(in: office)
    #expect(try office.record.contents() == before)
  }

  @Test func `an import whose meetings have been changed since is not taken back`() throws {
    let office = try officeWithPage()
    try apply(in: office)
    var changes = MeetingChanges()
    changes.venue = "Hotel"
    _ = try EditMeeting("VM-2024", changes)(in: office)
    let before = try office.record.contents()
    let refusal = #expect(throws: Refusal.self) { try RevertImport()(in: office) }
    #expect(refusal?.category == .rule)
    #expect(try office.record.contents() == before)
  }

  @Test func `another page is not taken in before this one is finished with`() throws {
    let office = try officeWithPage()
    let refusal = #expect(throws: Refusal.self) { try ImportPage(Array("Meetings\n- x\n".utf8), document: "x.txt")(in: office) }
    #expect(refusal?.reasons.map(\.rule) == [.everyLineAccountedFor])
  }

  @Test func `a rehearsal changes nothing`() throws {
    let office = try SampleOffice.make(withMeetings: false, isRehearsal: true)
    let before = try office.record.contents()
    let written = try ImportPage(page, document: document)(in: office)
    #expect(written.result.lines.count == 91 && written.entry == nil)
    #expect(try office.record.contents() == before)
  }

  @Test func `differences between the head and the record are reported and not written`() throws {
    let office = try SampleOffice.make()
    let text = SamplePage.text.replacing("- Belize\n", with: "- Atlantis\n").replacing("Belize (2024)", with: "Canada (2024)")
      .replacing("(13 organizations)", with: "(12 organizations)").replacing("- Diasporas\n", with: "- Diaspora\n")
    let before = try office.record.contents()
    let page = try ImportPage(Array(text.utf8), document: document)(in: office).result
    try apply(in: office)
    let found = page.findings.map { finding in
      switch finding {
      case .notOnRecord(let entry, let role): "page \(entry.text) \(role)"
      case .notOnPage(let party, let role): "record \(party) \(role)"
      case .miscounted(let count): "count \(count.stated) \(count.listed)"
      case .chairDiffers(let chair, let recorded): "chair \(chair.text) \(recorded?.party?.text ?? "none")"
      case .pillarDiffers(let pillar): "pillar \(pillar.number)"
      }
    }
    #expect(found == ["page Atlantis member", "record BZ member", "count 12 13", "chair Canada BZ", "pillar 2"])
    _ = try RevertImport()(in: office)
    #expect(try office.record.contents() == before)
  }
}

extension Meeting {
  /// Everything but the UID, the time stamps and the Spanish title, which a page in English does not give.
  fileprivate var comparable: Meeting {
    var details = details
    details.title = BilingualText(details.title.text(in: .english) ?? "", in: .english)
    return Meeting(
      handle: handle, identifier: CalendarIdentifier("same@example.org") ?? identifier, details: details, state: state,
      stateReason: stateReason, closed: closed, source: source, sequence: sequence, revision: revision, created: SampleOffice.now,
      modified: SampleOffice.now)
  }
}
