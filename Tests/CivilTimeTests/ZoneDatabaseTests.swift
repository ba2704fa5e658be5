import CivilTime
import Foundation
import Testing

struct ZoneDatabaseTests {
  @Test func `a folder that is not there holds no zone data`() throws {
    let database = ZoneDatabase(directory: "/no/such/folder")
    let name = try ZoneName(parsing: "America/Belize")
    #expect(throws: ZoneError.noZoneData(directory: "/no/such/folder")) { try database.zone(name) }
    #expect(!database.contains(name))
    #expect(database.names().isEmpty)
  }

  @Test(arguments: [
    ("UTC-6", nil), ("CST", nil), ("Mars/Olympus", nil), ("America/Belise", "America/Belize"), ("America/Costarica", "America/Costa_Rica"),
    ("America/San_Salvador", "America/El_Salvador"),
    ("Belize", "America/Belize"),
    ("america/mexico_city", "America/Mexico_City"), ("America/Qqqqqqq", nil),
  ])
  func `an unknown zone is refused with the nearest name`(text: String, nearest: String?) throws {
    let name = try ZoneName(parsing: text)
    let expected = try nearest.map { try ZoneName(parsing: $0) }
    #expect(throws: ZoneError.unknown(name, nearest: expected)) { try ZoneDatabase.system.zone(name) }
  }

  @Test func `a folder of zones is no zone`() throws {
    let name = try ZoneName(parsing: "America")
    #expect { try ZoneDatabase.system.zone(name) } throws: { if case ZoneError.unknown = $0 { true } else { false } }
  }

  @Test func `every zone that the system lists can be read`() throws {
    let names = ZoneDatabase.system.names()
    #expect(names.count > 300)
    #expect(names == names.sorted())
    for name in names { _ = try ZoneDatabase.system.zone(name) }
  }

  @Test func `an empty or foreign file is not a zone`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "zones-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [("UTC", "TZif"), ("Text", "not zone data, but long enough to have had a header in it")] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let database = ZoneDatabase(directory: folder.path)
    for text in ["UTC", "Text"] {
      let name = try ZoneName(parsing: text)
      #expect(throws: ZoneError.damaged(name, .notZoneData)) { try database.zone(name) }
    }
  }

  @Test(arguments: [("America/Panama", "America/Panama"), (":America/Belize", "America/Belize")])
  func `the variable TZ names the system's zone`(value: String, name: String) {
    #expect(ZoneDatabase.systemZoneName { $0 == "TZ" ? value : nil }?.text == name)
  }

  @Test func `an error says what would help`() throws {
    let name = try ZoneName(parsing: "America/Belise")
    let nearest = try ZoneName(parsing: "America/Belize")
    #expect(ZoneError.unknown(name, nearest: nearest).description == "there is no time zone America/Belise, but there is America/Belize")
    #expect(ZoneError.unknown(name, nearest: nil).description == "there is no time zone America/Belise; names are like America/Costa_Rica")
    #expect(
      ZoneError.noZoneData(directory: "/x").description
        == "this system has no time zone data in /x; on Debian and Ubuntu the package tzdata brings it")
    #expect(
      ZoneError.damaged(name, .endsTooEarly).description
        == "the zone data of America/Belise cannot be read (it ends too early)")
  }
  @Test func `every error about a zone has a Spanish text of its own`() throws {
    let name = try ZoneName(parsing: "America/Belise")
    let errors: [ZoneError] =
      [.unknown(name, nearest: name), .unknown(name, nearest: nil), .noZoneData(directory: "/x")]
      + ZoneError.Damage.allCases.map { .damaged(name, $0) }
    #expect(errors.allSatisfy { $0.description(in: .spanish) != $0.description(in: .english) })
    #expect(Set(errors.map { $0.description(in: .spanish) }).count == errors.count)
    #expect(
      ZoneError.damaged(name, .endsTooEarly).description(in: .spanish)
        == "los datos de la zona America/Belise no pueden leerse (termina antes de tiempo)")
  }
}
