import TestSupport
import Testing

@testable import ICalendar

struct FormGoldenTests {
  private static func expect(_ octets: [UInt8], is name: String) throws {
    try GoldenFile.expect(String(decoding: octets, as: UTF8.self), is: "calendars/forms/\(name)")
  }

  @Test func `one calendar reads the same in every form`() throws {
    let calendar = try FormSample.calendar
    try Self.expect(calendar.bytes, is: "conference.ics")
    try Self.expect(calendar.jCalLines(), is: "conference.jcal.json")
    try Self.expect(calendar.xCalLines(), is: "conference.xcal.xml")
    #expect(try Component(jCal: calendar.jCalLines()) == calendar)
    #expect(try Component(xCal: calendar.xCalLines()) == calendar)
  }
}
