import Publication
import Testing

struct SVGElementTests {
  @Test func `elements stand in one another, with escaped texts and attributes`() {
    let picture = SVGElement(
      .svg, [.viewBox: "0 0 10 10"],
      [
        SVGElement(.group, [:], [SVGElement(.title, text: "a < b")]),
        SVGElement(.rect, [.width: .length(SVGLength(7).part(1, of: 2)), .id: .init("\"quoted\" & more")]),
      ])
    #expect(
      picture.document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg viewBox="0 0 10 10">
          <g>
            <title>a &lt; b</title>
          </g>
          <rect width="3.5" id="&quot;quoted&quot; &amp; more"/>
        </svg>

        """)
  }

  @Test func `lengths are tenths of a pixel`() {
    #expect([SVGLength(12), SVGLength(25).part(1, of: 10), 0 - SVGLength(1).part(1, of: 2)].map(\.description) == ["12", "2.5", "-0.5"])
    #expect(SVGLength.width(of: "abc", fontSize: 10) < SVGLength.width(of: "ABC", fontSize: 10))
    #expect(SVGLength.width(of: "ABC", fontSize: 10) < SVGLength.width(of: "日本語", fontSize: 10))
    #expect(SVGLength.width(of: "1996–2025", fontSize: 10) < SVGLength.width(of: "1996–2025", fontSize: 10, isBold: true))
  }
}
