import CivilTime
import Foundation
import GRDB
import Office
import Secretariat
import TestSupport
import Testing

@testable import Store

struct ParticipantStoreTests {
  private static let name = "Xochitlquetzalli Berengaria"
  private static let address = "xochitl.berengaria@relaciones.example"

  private static func person(_ name: String = name, address: String = address) throws -> Person {
    try Person(
      name: TextLine(name, as: .personName), title: BilingualText(english: "Directrix", spanish: "Directora generalísima"),
      address: PersonalAddress(address), telephone: TelephoneNumber("+502 987 654 321"))
  }

  private static var seat: Occupant { get throws { .party(try #require(Code("MX"))) } }
  private static var meeting: MeetingHandle { get throws { try #require(MeetingHandle("VM-2023")) } }

  /// Every byte of the record's file and of what may lie beside it.
  private func bytes(of sample: SampleFile) throws -> Data {
    try FileManager.default.contentsOfDirectory(at: sample.folder, includingPropertiesForKeys: nil).reduce(into: Data()) {
      $0.append(try Data(contentsOf: $1))
    }
  }

  private func write<Result>(_ sample: SampleFile, _ body: (Writing) throws -> Result) throws -> Written<Result> {
    try sample.record().write(as: Act(author: "Ana", command: "rcm test"), body)
  }

  @Test func `a person's data are in the file once, and after an erasure not a byte of them is left`() throws {
    let sample = try SampleFile()
    let number = try write(sample) { try $0.insert(Self.person(), for: Self.seat, at: Self.meeting, as: .head) }.result
    let texts = [Self.name, Self.address, "Directrix", "generalísima", "987 654"]
    for text in texts { #expect(try bytes(of: sample).range(of: Data(text.utf8)) != nil) }
    #expect(try sample.column("SELECT count(*) FROM logChange WHERE coalesce(before, '') || coalesce(after, '') LIKE '%Xochitl%'") == ["0"])
    _ = try write(sample) { try $0.erasePerson(of: number) }
    for text in texts { #expect(try bytes(of: sample).range(of: Data(text.utf8)) == nil, "\(text) is still in the file") }
    let delegate = try #require(try sample.record().read { try $0.delegate(number) })
    #expect(delegate.identity == .erased)
    #expect(delegate.role == .head)
    #expect(try sample.record().check().isEmpty)
  }

  /// Rows move between the pages of a file as it grows and shrinks; where they stood nothing may stay behind.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `of many persons, each is gone when erased, and the others are whole`(seed: UInt64) throws {
    let sample = try SampleFile()
    let record = try sample.record()
    var generator = SeededGenerator(seed: seed)
    func write<Result>(_ body: (Writing) throws -> Result) throws -> Result {
      try record.write(as: Act(author: "Ana", command: "rcm test"), body).result
    }
    func person(_ mark: String) throws -> Person {
      let filling = String(repeating: "nombre ", count: Int.random(in: 0..<40, using: &generator))
      return try Self.person("\(mark) \(filling)fin", address: "\(mark)@relaciones.example")
    }
    var marks: [Int: [String]] = [:]
    _ = try write { writing in
      for index in 0..<300 {
        let number = try writing.insert(person("uno-\(index)-x"), for: Self.seat, at: Self.meeting, as: .member)
        marks[number] = ["uno-\(index)-x"]
      }
    }
    for round in 0..<10 {
      _ = try write { writing in
        for number in marks.keys.sorted().shuffled(using: &generator).prefix(30) {
          try writing.put(person("otra-\(round)-\(number)-x"), of: number)
          marks[number, default: []].append("otra-\(round)-\(number)-x")
        }
      }
    }
    let order = marks.keys.sorted().shuffled(using: &generator)
    let erased = Set(order.dropLast(20))
    for start in stride(from: 0, to: erased.count, by: 20) {
      _ = try write { writing in
        for number in order[start..<min(start + 20, erased.count)] { try writing.erasePerson(of: number) }
      }
    }
    let bytes = try bytes(of: sample)
    let stale = marks.flatMap { number, marks in erased.contains(number) ? marks : marks.dropLast() }.filter {
      bytes.range(of: Data($0.utf8)) != nil
    }
    #expect(stale.sorted() == [], "seed \(seed)")
    for number in order.suffix(20) { #expect(marks[number]?.last.map { bytes.range(of: Data($0.utf8)) != nil } == true) }
    #expect(try record.read { try $0.delegates() }.filter { $0.person != nil }.map(\.number).sorted() == order.suffix(20).sorted())
    #expect(try record.check().isEmpty)
  }

  @Test func `an erasure cannot be taken back, and says why`() throws {
    let sample = try SampleFile()
    let number = try write(sample) { try $0.insert(Self.person(), for: Self.seat, at: Self.meeting, as: .head) }.result
    let entry = try #require(try write(sample) { try $0.erasePerson(of: number) }.entry)
    let refusal = try #require(throws: Refusal.self) { try sample.record().undo([entry], as: Act(author: "Ana", command: "rcm undo")) }
    #expect(refusal.reasons[0].rule == .personalData)
    #expect(refusal.untranslatedTexts == [])
    #expect(try sample.record().read { try $0.delegate(number) }?.identity == .erased)
  }

  @Test func `adding a delegate can be taken back and takes the data along, which no redo brings back`() throws {
    let sample = try SampleFile()
    let record = try sample.record()
    let act = Act(author: "Ana", command: "rcm undo")
    let entry = try #require(try write(sample) { try $0.insert(Self.person(), for: Self.seat, at: Self.meeting, as: .head) }.entry)
    _ = try record.undo([entry], as: act)
    #expect(try record.read { try $0.delegates() }.isEmpty)
    #expect(try bytes(of: sample).range(of: Data(Self.name.utf8)) == nil)
    let refusal = try #require(throws: Refusal.self) { try record.redoNewest(as: act) }
    #expect(refusal.reasons[0].rule == .personalData)
    #expect(refusal.untranslatedTexts == [])
    #expect(try record.check().isEmpty)
  }

  @Test func `a removal and a change of data cannot be taken back, a change of role can`() throws {
    let sample = try SampleFile()
    let record = try sample.record()
    let act = Act(author: "Ana", command: "rcm undo")
    let number = try write(sample) { try $0.insert(Self.person(), for: Self.seat, at: Self.meeting, as: .head) }.result
    let delegate = try #require(try record.read { try $0.delegate(number) })
    let role = try #require(try write(sample) { try $0.put(.alternate, of: delegate) }.entry)
    _ = try record.undo([role], as: act)
    let changed = try write(sample) { try $0.put(Self.person("Other Name"), of: number) }
    #expect(changed.changes.map(\.table) == ["delegate"])
    #expect(changed.changes[0].fields.map(\.name) == ["personRevision"])
    let removed = try write(sample) { try $0.deleteDelegate(number) }
    for entry in [changed.entry, removed.entry].compactMap(\.self) {
      let refusal = try #require(throws: Refusal.self) { try record.undo([entry], as: act) }
      #expect(refusal.untranslatedTexts == [])
    }
    #expect(try sample.column("SELECT count(*) FROM person") == ["0"])
    #expect(try record.check().isEmpty)
  }

  @Test func `the past knows that someone came and not who it was`() throws {
    let hand = SampleOffice.now.secondsSinceEpoch
    let sample = try SampleFile()
    func record(_ hour: Int64) throws -> Store.Record { try sample.record(clock: .fixed(Instant(secondsSinceEpoch: hand + hour * 3_600))) }
    let act = Act(author: "Ana", command: "rcm test")
    let one = try record(1).write(as: act) { try $0.insert(Self.person(), for: Self.seat, at: Self.meeting, as: .member) }.result
    _ = try record(2).write(as: act) { try $0.deleteDelegate(one) }
    let two = try record(3).write(as: act) { try $0.insert(Self.person("Someone Else"), for: Self.seat, at: Self.meeting, as: .member) }
      .result
    _ = try record(4).write(as: act) { try $0.erasePerson(of: two) }
    #expect(one != two)
    func past(_ hour: Int64) throws -> [Delegate] {
      try record(5).asOf(Instant(secondsSinceEpoch: hand + hour * 3_600)).read { try $0.delegates() }
    }
    #expect(try past(1).map(\.number) == [one])
    #expect(try past(1).map(\.identity) == [.notKept])
    #expect(try past(2).isEmpty)
    #expect(try past(3).map(\.identity) == [.notKept])
    #expect(try past(4).map(\.identity) == [.erased])
  }

  @Test(arguments: Attack.onParticipants)
  func `what breaks a list, a delegation or an erasure is refused from another program too`(sql: String) throws {
    let sample = try Self.sample()
    let before = try sample.column("SELECT max(number) FROM logChange")
    let people = try sample.column("SELECT group_concat(quote(delegate) || quote(name) || quote(email)) FROM person")
    #expect(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(try sample.column("SELECT max(number) FROM logChange") == before)
    #expect(try sample.column("SELECT group_concat(quote(delegate) || quote(name) || quote(email)) FROM person") == people)
  }

  @Test(arguments: [
    ("UPDATE person SET name = 'Other' WHERE delegate = 1", "2"), ("DELETE FROM person WHERE delegate = 1", "2"),
  ])
  func `another program's change of a person's data is counted in the log`(sql: String, revision: String) throws {
    let sample = try Self.sample()
    try sample.attack(sql)
    #expect(try sample.column("SELECT personRevision FROM delegate WHERE id = 1") == [revision])
    #expect(try sample.record().check().filter(\.isDamage).isEmpty)
  }

  @Test func `no row of the lists can be replaced`() throws {
    let sample = try Self.sample()
    for table in ["participantList", "frozenSeat", "frozenOrigin", "delegate", "person"] {
      #expect(throws: DatabaseError.self) { try sample.attack("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1") }
    }
    #expect(try sample.record().check().isEmpty)
  }

  @Test func `damage in an expression is found by the check, which names the meeting, and keeps no one from the other lists`() throws {
    let sample = try Self.sample()
    _ = try write(sample) {
      try $0.database.execute(sql: "UPDATE participantList SET expression = 'nobody(*)' WHERE meeting = 'WS-2025-1'")
    }
    let findings = try sample.record().check()
    #expect(findings.map(\.matter) == [.value])
    #expect(findings.first?.detail.text(in: .english)?.contains("WS-2025-1") == true)
    #expect(findings.first?.detail.text(in: .spanish)?.contains("los participantes de WS-2025-1") == true)
    let record = try sample.record()
    #expect(throws: (any Error).self) { try record.read { try $0.participants() } }
    #expect(try record.read { try $0.readableParticipants() }.map(\.meeting.text) == ["RCGM-2024-1"])
    let damaged = try #require(MeetingHandle("WS-2025-1"))
    #expect(throws: (any Error).self) { try record.read { try $0.participants(of: damaged) } }
    #expect(try record.read { try $0.readableParticipants(of: damaged) } == nil)
  }

  @Test(arguments: Attack.onParticipantsOfAClosedFile)
  func `nothing about participants changes in a closed file, whoever writes`(sql: String) throws {
    let sample = try Self.closedSample()
    let before = try sample.column("SELECT max(number) FROM logChange")
    let error = try #require(throws: DatabaseError.self) { try sample.attack(sql) }
    #expect(error.message?.contains("R13") == true)
    #expect(try sample.column("SELECT max(number) FROM logChange") == before)
    #expect(try sample.column("SELECT count(*) FROM person WHERE name = 'Juana'") == ["2"])
  }

  @Test(arguments: [
    "UPDATE participantList SET frozenAt = '2025-02-04T00:00:00Z' WHERE meeting = 'WS-2025-1'",
    "DELETE FROM person WHERE delegate = 1; UPDATE delegate SET isErased = 1 WHERE id = 1",
  ])
  func `in a closed file a list can still be kept and a person erased`(sql: String) throws {
    let sample = try Self.closedSample()
    try sample.attack(sql)
    #expect(try sample.record().check().filter(\.isDamage).isEmpty)
  }

  @Test func `a past copy shows no name but one that was on record then`() throws {
    let hand = SampleOffice.now.secondsSinceEpoch
    let sample = try SampleFile()
    func record(_ hour: Int64) throws -> Store.Record { try sample.record(clock: .fixed(Instant(secondsSinceEpoch: hand + hour * 3_600))) }
    let act = Act(author: "Ana", command: "rcm test")
    let number = try record(1).write(as: act) { try $0.insert(Self.person("Ana"), for: Self.seat, at: Self.meeting, as: .member) }.result
    let other = try record(1).write(as: act) { try $0.insert(Self.person("Eva"), for: Self.seat, at: Self.meeting, as: .member) }.result
    _ = try record(2).write(as: act) { try $0.put(Self.person("Bob"), of: number) }
    func past(_ hour: Int64, _ delegate: Int) throws -> Delegate? {
      try record(5).asOf(Instant(secondsSinceEpoch: hand + hour * 3_600)).read { try $0.delegate(delegate) }
    }
    #expect(try past(1, number)?.identity == .notKept)
    #expect(try past(2, number)?.person?.name.text == "Bob")
    #expect(try past(1, other)?.person?.name.text == "Eva")
    #expect(try past(0, number) == nil)
    #expect(
      try record(5).asOf(Instant(secondsSinceEpoch: hand)).read { try Int.fetchOne($0.database, sql: "SELECT count(*) FROM person") } == 0)
    #expect(try record(5).read { try $0.delegate(number) }?.person?.name.text == "Bob")
  }

  /// The record of `sample`, whose file of `WS-2025-1` another program closed without keeping the list.
  private static func closedSample() throws -> SampleFile {
    let sample = try sample()
    try sample.attack("UPDATE decision SET state = 'settled' WHERE meeting = 'WS-2025-1' AND state = 'open'")
    try sample.attack(Attack.change("state = 'held'"))
    try sample.attack(Attack.change("closedAt = '2025-02-04T00:00:00Z'"))
    return sample
  }

  /// A record with an open list at `WS-2025-1` with a head, a member, and one who was erased, and a frozen one at `RCGM-2024-1`.
  private static func sample() throws -> SampleFile {
    let sample = try SampleFile()
    let office = try sample.office()
    _ = try SetParticipants("WS-2025-1", "members(*) - BZ")(in: office)
    _ = try SetParticipants("RCGM-2024-1", "chair(*) + incoming(*) + MX")(in: office)
    _ = try FreezeParticipants("RCGM-2024-1")(in: office)
    for role in [Delegate.Role.head, .member, .member] {
      var data = PersonalData()
      (data.name, data.email) = ("Juana", "juana@example.org")
      _ = try AddDelegate("WS-2025-1", seat: "MX", role: role, data: data)(in: office)
    }
    _ = try ErasePerson("WS-2025-1", 3)(in: office)
    return sample
  }
}
