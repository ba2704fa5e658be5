import Foundation
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
    try Self.expect(calendar.jsCalendarLines(), is: "conference.jscalendar.json")
    #expect(try Component(jCal: calendar.jCalLines()) == calendar)
    #expect(try Component(xCal: calendar.xCalLines()) == calendar)
    #expect(try Component(jsCalendar: calendar.jsCalendarLines()).statements == calendar.statements)
  }

  @Test func `the published calendars come back from every form the same`() throws {
    for name in ["2024-en", "2024-es", "odd-public-en", "odd-planning-es"] {
      let octets = try Array(Data(contentsOf: GoldenFile.folder.appending(path: "calendars/\(name).ics")))
      let calendar = try #require(CalendarReader().read(octets).calendars.first)
      #expect(try Component(jCal: calendar.jCal()).bytes == octets, "\(name)")
      #expect(try Component(xCal: calendar.xCal()).bytes == octets, "\(name)")
      #expect(try Component(jsCalendar: calendar.jsCalendar()).statements == calendar.statements, "\(name)")
    }
  }

  @Test func `a calendar in two languages is one group, from which both are read`() throws {
    func calendar(_ language: String) throws -> Component {
      let octets = try Array(Data(contentsOf: GoldenFile.folder.appending(path: "calendars/odd-public-\(language).ics")))
      return try #require(CalendarReader().read(octets).calendars.first)
    }
    let english = try calendar("en")
    let spanish = try calendar("es")
    let group = Component.jsCalendar(english, localizedBy: [("es", spanish)])
    try Self.expect(JSONReader.read(group, limits: FormLimits()).written(.lines), is: "odd-public.jscalendar.json")
    let texts: [PropertyKey<TextValue>] = [.summary, .description, .location]
    for (language, calendar) in [("en", english), ("es", spanish)] {
      let read = try Component(jsCalendar: group, language: language)
      #expect(read.parts(.event).count == calendar.parts(.event).count)
      for event in calendar.parts(.event) {
        let again = try #require(read.parts(.event).first { $0[.identifier] == event[.identifier] })
        for key in texts {
          #expect(again[key] == event[key])
          #expect(again.property(key.name)?.parameter(.language) == event.property(key.name)?.parameter(.language))
        }
        #expect(Set(again[.categories]?.texts ?? []) == Set(event[.categories]?.texts ?? []))
        #expect(again[.start] == event[.start] && again[.end] == event[.end])
      }
    }
  }
}
