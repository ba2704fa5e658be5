import CivilTime
import Foundation
import FoundationXML
import Secretariat
import TestSupport
import Testing

@testable import Publication

struct HourPictureTests {
  /// The parties of the sample, with hostile and long names, and one in a single language.
  private static let parties: [(name: BilingualText, zone: String)] = [
    (BilingualText(english: "<script>alert(\"1\") & more</script>", spanish: "Ñandú & Cía."), "America/Costa_Rica"),
    (BilingualText(english: String(repeating: "W", count: 60), spanish: String(repeating: "Á", count: 60)), "Asia/Kathmandu"),
    (BilingualText("República | *x*", in: .spanish), "Pacific/Auckland"),
    (BilingualText(english: "Last", spanish: "Última"), "America/Sao_Paulo"),
  ]

  private static func proposal(minutes: Int = 600, office: String = "09:00-17:00") throws -> HourProposal {
    let codes: [Code<Party>] = try parties.indices.map { try #require(Code("P\($0)")) }
    let directory = Directory(
      bodies: [], parties: zip(codes, parties).map { Party(code: $0, nature: .country, name: $1.name, acronym: nil, zone: nil) },
      countries: [], cities: [], kinds: [])
    let question = try FairHour(
      on: Day(parsing: "2025-06-11"), in: ZoneDatabase.system.zone(ZoneName(parsing: "America/Costa_Rica")),
      for: #require(MeetingLength(minutes: minutes)), office: ClockRange(parsing: office),
      participants: zip(codes, parties).map {
        FairHour.Participant($0, in: try ZoneDatabase.system.zone(ZoneName(parsing: $1.zone)))
      })
    return try #require(
      HourProposal(
        for: SampleAgenda.meeting("SUMMIT-2025", date: "2025-06-11", mode: .virtual, state: .confirmed), question, countMaximum: 3,
        recorded: nil, grounds: HourGrounds(reference: .given, length: .given, participants: .expression, uncertain: []), absences: [],
        directory: directory))
  }

  @Test(arguments: Language.allCases)
  func `a picture of every sign is as it was seen`(language: Language) throws {
    try GoldenFile.expect(HourPicture(Self.proposal(), in: language).text, is: "hours/every-sign.\(language.rawValue).svg")
  }

  @Test(arguments: Language.allCases)
  func `the file is well-formed, says its language and names what labels it`(language: Language) throws {
    let reader = ElementReader()
    let parser = XMLParser(data: Data(try HourPicture(Self.proposal(), in: language).text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let root = try #require(reader.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["xml:lang"] == language.rawValue)
    let identifiers = reader.elements.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
    #expect(root.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) == Array(identifiers.prefix(2)))
    for element in reader.elements {
      guard let fill = element.attributes["fill"], fill.hasPrefix("url(#") else { continue }
      #expect(identifiers.contains(String(fill.dropFirst(5).dropLast())))
    }
    #expect(reader.elements.count { $0.name == "title" } == 1 + Self.parties.count)
  }

  @Test(arguments: [1, 60, 600], ["00:00-00:01", "09:00-17:00", "00:00-23:59", "23:00-23:59"])
  func `no bar leaves its day, and no words run into the bars`(minutes: Int, office: String) throws {
    let picture = HourPicture(try Self.proposal(minutes: minutes, office: office), in: .english)
    let reader = ElementReader()
    let parser = XMLParser(data: Data(picture.text.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    let edge = try (
      left: #require(Double(picture.layout.plotLeft.description)), right: #require(Double(picture.layout.plotRight.description))
    )
    let bars = reader.elements.filter { $0.name == "rect" && $0.attributes["height"] == "20" && $0.attributes["x"] != "16" }
    #expect(bars.count >= 3 * 3)
    for bar in bars {
      let start = try #require(bar.attributes["x"].flatMap { Double($0) })
      let width = try #require(bar.attributes["width"].flatMap { Double($0) })
      #expect(start >= edge.left && width > 0 && start + width <= edge.right + 4)
    }
    for row in picture.rows {
      let words = SVGLength.width(of: row.name, fontSize: HourPictureLayout.headingSize, isBold: true)
      #expect(picture.layout.margin + words < picture.layout.plotLeft)
    }
  }

  @Test(arguments: Language.allCases)
  func `names stand in the paper exactly as they are`(language: Language) throws {
    let text = HourMarkdown(try Self.proposal(), in: language).text
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.count == 1 + 1 + 1 + Self.parties.count + 2)
    // Every row has as many cells as the heading, whatever stands in a name.
    let bars = lines.map { line in line.replacing("\\|", with: "").count { $0 == "|" } }
    #expect(Set(bars).count == 1)
    #expect(!text.contains("<script>"))
  }
}

/// Collects the elements of a picture.
private final class ElementReader: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }
}
