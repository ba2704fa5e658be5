import CivilTime
import TestSupport
import Testing

@testable import ICalendar

struct ContentLineTests {
  private static func folded(_ property: Property) -> [[UInt8]] {
    PlainCalendar(Component(.event, properties: [property]).bytes).physicalLines.dropFirst().dropLast()
  }

  private static func unfolded(_ lines: [[UInt8]]) -> [UInt8] {
    lines.enumerated().flatMap { $0.offset == 0 ? $0.element : Array($0.element.dropFirst()) }
  }

  /// What must hold of every folded line.
  private static func expectFolded(_ line: Property, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
    let lines = folded(line)
    #expect(unfolded(lines) == Array(line.written.utf8), comment, sourceLocation: sourceLocation)
    for (position, physical) in lines.enumerated() {
      #expect(physical.count <= 75, comment, sourceLocation: sourceLocation)
      #expect(String(validating: physical, as: UTF8.self) != nil, comment, sourceLocation: sourceLocation)
      #expect(physical.contains { $0 != 0x20 && $0 != 0x09 }, comment, sourceLocation: sourceLocation)
      if position > 0 { #expect(physical.first == 0x20, comment, sourceLocation: sourceLocation) }
      let trailing = physical.reversed().prefix { $0 == 0x5C }.count
      #expect(trailing.isMultiple(of: 2), comment, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: 0...160)
  func `B2: lines fold at 75 octets and never inside a character`(offset: Int) throws {
    let text = String(repeating: "x", count: offset) + "Migración, ñandú \u{1F1E7}\u{1F1FF}; e\u{0301}\u{0323}\\"
    Self.expectFolded(Property(.summary, TextValue(try #require(CalendarLine(text)))), "offset \(offset)")
  }

  @Test func `B2: a line of 75 octets stays whole and one of 76 is folded`() throws {
    let room = 75 - "SUMMARY:".utf8.count
    #expect(
      Self.folded(Property(.summary, TextValue(try #require(CalendarLine(String(repeating: "x", count: room)))))).map(\.count) == [75])
    #expect(
      Self.folded(Property(.summary, TextValue(try #require(CalendarLine(String(repeating: "x", count: room + 1)))))).map(\.count) == [
        75, 2,
      ])
  }

  @Test func `B2: a combining mark stays with its letter where there is room`() throws {
    for offset in 60...75 {
      let text = try #require(CalendarLine(String(repeating: "x", count: offset) + "q\u{0301}yz" + "abcdefgh"))
      let line = Property(.summary, TextValue(text))
      for physical in Self.folded(line).dropFirst() {
        #expect(physical.count < 2 || physical[1] != 0xCC, "offset \(offset)")
      }
    }
  }

  @Test func `B2: any text folds and unfolds to itself`() throws {
    var generator = SeededGenerator(seed: 5_545)
    let pieces = ["a", "ñ", "—", "\u{1F30E}", "\u{0301}", " ", "  ", "\\", ",", ";", "\n", "\t", "\u{00A0}", "n", "\u{200D}"]
    for round in 0..<2_000 {
      let text = (0..<Int.random(in: 1...220, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let value = CalendarText(text) else { continue }
      Self.expectFolded(Property(.description, TextValue(value)), "seed \(generator.seed), round \(round)")
    }
  }

  @Test func `B2: no line is of blanks only`() throws {
    let text = "before" + String(repeating: " ", count: 300) + "after"
    let line = Property(.description, TextValue(try #require(CalendarText(text))))
    #expect(Self.folded(line).allSatisfy { $0.contains { $0 > 0x20 } })
    #expect(CalendarText(text)?.text == "before after")
  }

  @Test(
    arguments: [
      ("Ana \"La Jefa\" Pérez", "Ana 'La Jefa' Pérez"),
      ("Ministerio: Relaciones; Exteriores, Sede", "Ministerio: Relaciones; Exteriores, Sede"),
      ("Delegación\r\nX-EVIL:1", "Delegación X-EVIL:1"), ("back\\slash \\n", "back/slash /n"), ("a^b^'c", "ab'c"),
      ("Tab\there", "Tab here"),
    ])
  func `B6: a name is quoted and holds neither quotation marks nor what readers undo`(given: String, written: String) throws {
    let text = try #require(ParameterText(given))
    let address = try #require(CalendarAddress("office@example.org"))
    #expect(text.text == written)
    #expect(Organizer(address: address, name: text).property.written == "ORGANIZER;CN=\"\(written)\":mailto:office@example.org")
  }

  @Test func `B6: the name of a zone is not quoted`() throws {
    let start = CalendarTime.zoned(LocalDateTime(startOf: .earliest), zone: "America/Costa_Rica")
    #expect(Property(.start, start).written == "DTSTART;TZID=America/Costa_Rica:00010101T000000")
  }
}
