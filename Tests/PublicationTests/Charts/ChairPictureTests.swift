import CivilTime
import Foundation
import FoundationXML
import Secretariat
import TestSupport
import Testing

@testable import Publication

struct ChairPictureTests {
  /// The names under which the sample's parties are printed: hostile, long, and in one language only.
  private static let names = [
    BilingualText(english: "<script>alert(\"1\") & more</script>", spanish: "Ñandú & Cía."),
    BilingualText(english: String(repeating: "W", count: 60), spanish: String(repeating: "Á", count: 60)),
    BilingualText("República", in: .spanish), BilingualText(english: "日本", spanish: "Japón"),
    BilingualText(english: "Short", spanish: "Corto"), BilingualText(english: "Last", spanish: "Última"),
  ]

  private static func code<Subject>(_ text: String) throws -> Code<Subject> { try #require(Code(text)) }

  /// A picture in which every mark occurs, with exact and coarse days.
  private static func picture(_ language: Language, from: Int? = nil, today: String = "2025-02-03") throws -> ChairPicture {
    let parties = try names.enumerated().map { index, name in
      Party(code: try code("P\(index)"), nature: .organization, name: name, acronym: nil, zone: nil)
    }
    let holders: [ChairHolder] = try [
      .party(code("P0")), .party(code("P1")), .vacant(reason: "no offer"), .notRecorded, .party(code("P2")), .party(code("P3")),
    ]
    let starts = ["2019", "2020-11", "2021-12-03", "2022-12-02", "2025-12-05", "2026-12"]
    let terms = try zip(holders, starts).enumerated().map { index, entry in
      ChairTerm(
        body: try code("B"), number: index + 1, label: try #require(TermLabel(2_020 + index)), holder: entry.0,
        appointment: index == 5 ? .planned : index == 4 ? .elected : .assumed, start: try PartialDate(parsing: entry.1), startMeeting: nil,
        confidence: index == 1 ? .inferred : .documented, source: "test", note: nil)
    }
    let body = Body(
      code: try code("B"), name: BilingualText(english: "A & B", spanish: "A y B"), acronym: BilingualText(english: "A&B", spanish: "AyB"),
      founded: nil, troikaRule: .none, secretariat: nil, chairTitle: nil)
    return ChairPicture(
      try ChairTimeline(ChairRotation(body: body.code, terms: terms), from: from, today: Day(parsing: today)), of: body, in: language,
      Directory(bodies: [body], parties: parties, countries: [], cities: [], kinds: []))
  }

  @Test(arguments: Language.allCases)
  func `a picture of every mark is as it was seen`(language: Language) throws {
    try GoldenFile.expect(Self.picture(language).text, is: "charts/every-mark.\(language.rawValue).svg")
  }

  @Test(arguments: Language.allCases)
  func `the file is well-formed, says its language and names what labels it`(language: Language) throws {
    let reader = PictureReader()
    let parser = XMLParser(data: Data(try Self.picture(language, from: 2_020).text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let root = try #require(reader.elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["xml:lang"] == language.rawValue)
    #expect(root.attributes["lang"] == language.rawValue)
    let identifiers = reader.elements.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
    #expect(root.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) == Array(identifiers.prefix(2)))
    for element in reader.elements {
      guard let fill = element.attributes["fill"], fill.hasPrefix("url(#") else { continue }
      #expect(identifiers.contains(String(fill.dropFirst(5).dropLast())))
    }
    #expect(reader.elements.count { $0.name == "title" } == 1 + 6)
  }

  @Test(arguments: Language.allCases)
  func `no words run into the bars, and nothing stands outside of the picture`(language: Language) throws {
    let picture = try Self.picture(language)
    for row in picture.timeline.rows {
      for (text, size, isBold) in [
        (row.heading(in: language, picture.directory), ChairPictureLayout.headingSize, true),
        (row.details(in: language), ChairPictureLayout.detailsSize, false),
      ] {
        let end = picture.layout.margin + SVGLength.width(of: text, fontSize: size, isBold: isBold)
        #expect(end < picture.layout.plotLeft)
      }
    }
    #expect(picture.layout.place(of: picture.timeline.dayCount) == picture.layout.plotRight)
    #expect(picture.layout.plotRight < picture.layout.width)
  }

  @Test func `the same terms always give the same bytes`() throws {
    #expect(try Self.picture(.english).text == Self.picture(.english).text)
  }

  @Test(arguments: [Ink.text, Ink.today, Ink.bar])
  func `texts and bars stand out from the paper`(ink: SVGElement.Value) throws {
    #expect(try Self.contrastWithWhite(SVGElement(.rect, [.fill: ink]).document) >= 7)
  }

  /// The contrast of the colour in a text such as `#1a1a1a` with white (WCAG 2.2, 1.4.3).
  private static func contrastWithWhite(_ text: String) throws -> Double {
    let digits = try #require(text.firstMatch(of: /#([0-9a-f]{6})/)).1
    let number = try #require(Int(digits, radix: 16))
    let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
  }
}

/// Collects the elements of a picture.
private final class PictureReader: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }
}
