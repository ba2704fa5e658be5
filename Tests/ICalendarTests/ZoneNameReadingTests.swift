import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct ZoneNameReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let tzid: String
    let name: String?
    let way: ZoneNameReading.Way?
    let location: SourceLocation
    var testDescription: String { tzid }
  }

  private static func means(
    _ tzid: String, _ name: String?, _ way: ZoneNameReading.Way?, location: SourceLocation = #_sourceLocation
  ) -> Case { Case(tzid: tzid, name: name, way: way, location: location) }

  private static let cases: [Case] = [
    means("America/Belize", "America/Belize", .exact),
    means("Central America Standard Time", "America/Guatemala", .windows),
    means("W. Europe Standard Time", "Europe/Berlin", .windows),
    means("w. europe standard time", "Europe/Berlin", .windows),
    means("\"SA Pacific Standard Time\"", "America/Bogota", .windows),
    means("UTC-02", "Etc/GMT+2", .windows),
    means("(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Sarajevo", .label),
    means("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York", .label),
    means("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam", .label),
    means("(GMT-06.00) Guadalajara/Mexico City/Monterrey", "America/Mexico_City", .label),
    means("(GMT-05.00) Bogota/Lima/Quito", "America/Bogota", .label),
    means("(GMT-04.00) La Paz", "America/La_Paz", .label),
    means("(GMT+05.30) Chennai/Kolkata/Mumbai/New Delhi", "Asia/Kolkata", .label),
    means("(GMT-06.00) Nowhere at all", nil, nil),
    means("(GMT-06.00)", nil, nil),
    means("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin", .prefix),
    means("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires", .prefix),
    means("/mozilla.org/20070129_1/America/Costa_Rica", "America/Costa_Rica", .prefix),
    means("/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York", .prefix),
    means("/Europe/Berlin", "Europe/Berlin", .prefix),
    means("\"Europe/Berlin\"", "Europe/Berlin", .spelling),
    means(" America/Lima ", "America/Lima", .spelling),
    means("america/costa rica", "America/Costa_Rica", .spelling),
    means("GMT", "Etc/UTC", .universal),
    means("utc", "Etc/UTC", .universal),
    means("Z", "Etc/UTC", .universal),
    means("tzone://Microsoft/Utc", "Etc/UTC", .universal),
    means("", nil, nil),
    means("\"\"", nil, nil),
    means("Customized Time Zone", nil, nil),
    means("../../etc/passwd", nil, nil),
    means("/../../etc/passwd", nil, nil),
    means(String(repeating: "/a", count: 10_000), nil, nil),
  ]

  @Test(arguments: cases)
  func `T5: a foreign name is read as the zone it means, and how is told`(example: Case) {
    let found = ZoneNameReading.name(for: example.tzid, in: .system)
    #expect(found?.name.text == example.name, sourceLocation: example.location)
    #expect(found?.way == example.way, sourceLocation: example.location)
  }

  @Test func `T5: every zone that Windows names is in the zone data, and the table is sorted`() throws {
    let names = WindowsZoneNames.table.map(\.windows)
    #expect(names.count >= 139 && names == Array(Set(names)).sorted())
    for (windows, zone) in WindowsZoneNames.table {
      #expect(ZoneDatabase.system.contains(try ZoneName(parsing: zone)), "\(windows)")
      #expect(ZoneNameReading.name(for: windows, in: .system)?.name.text == (windows == "UTC" ? "Etc/UTC" : zone))
    }
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func `names from anywhere are read or not, but never as a zone that is not known`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["(GMT", "+01.00)", "/", "\"", " ", "Europe", "Berlin", "é", "\n", "Time", "Standard", ",", "a", "_", "GMT", "."]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      var asked: Set<String> = []
      let found = ZoneNameReading.name(for: text) { name in
        asked.insert(name)
        return name == "Europe/Berlin"
      }
      #expect(found == nil || found?.name.text == "Europe/Berlin" || found?.way == .universal, "seed \(seed): \(text)")
      #expect(asked.count <= 120, "seed \(seed): \(text)")
    }
  }
}
