import CivilTime
import Foundation
import Testing

struct ZoneNameTests {
  @Test(arguments: [
    "America/Costa_Rica", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+6", "UTC", "EST5EDT", "GMT-0",
    "America/No_Such",
  ])
  func `a name of the form of the database is read`(text: String) throws { #expect(try ZoneName(parsing: text).text == text) }

  @Test(arguments: [
    "", "/", "America/", "/America", "America//Belize", "../etc/passwd", "America/../UTC", "/etc/localtime", "America/Costa Rica",
    "America/Bogotá", "America/Belize\u{0}", "America/Belize\n", ".hidden", "a/b/c/d/e", "_x", "-03", "<-03>3", "CST6CDT,M3.2.0,M11.1.0",
    String(repeating: "a", count: 65),
  ])
  func `a path, or anything else, is refused`(text: String) {
    #expect(throws: CivilTimeError.malformed(given: text, expected: .zone)) {
      try ZoneName(parsing: text)
    }
  }

  @Test func `names decode from their text only`() throws {
    let names = try JSONDecoder().decode([ZoneName].self, from: Data(#"["America/Belize"]"#.utf8))
    #expect(names.map(\.text) == ["America/Belize"])
    #expect(try JSONDecoder().decode([ZoneName].self, from: JSONEncoder().encode(names)) == names)
    #expect(throws: CivilTimeError.self) { try JSONDecoder().decode([ZoneName].self, from: Data(#"["../UTC"]"#.utf8)) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([ZoneName].self, from: Data("[6]".utf8)) }
  }
}
