import Testing

@testable import ICalendar

struct BinaryEncodingTests {
  @Test func `an attachment in BASE64 says its encoding once when it is written again`() throws {
    let line = "ATTACH;VALUE=BINARY;ENCODING=BASE64:AQI="
    let reading = CalendarReader().read(Array("BEGIN:VCALENDAR\r\n\(line)\r\nEND:VCALENDAR\r\n".utf8))
    let property = try #require(reading.calendars.first?.properties.first)
    #expect(property.written == line)
    #expect(property.parameters.isEmpty && property.value == .binary([1, 2]))
  }
}
