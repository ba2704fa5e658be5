import Secretariat
import Testing

struct CodeTests {
  @Test func `small letters stand for capitals`() { #expect(Code<Body>("rcm")?.text == "RCM") }

  @Test(arguments: ["A", "MX", "RCM-SACM-CHAIRS", "V2", "A-", String(repeating: "A", count: 32)])
  func `a code is read as it is written`(text: String) { #expect(Code<Party>(text)?.description == text) }

  @Test(arguments: [
    "", " ", "1A", "-A", "A B", "A_B", "MÉX", "МХ", "A\u{0}", "A\n", "A/B", "..", "A\u{301}", "Ａ", String(repeating: "A", count: 33),
  ])
  func `anything but letters, digits and hyphens is refused`(text: String) { #expect(Code<Party>(text) == nil) }

  @Test func `codes are ordered by their bytes`() throws {
    let codes = ["A", "A-1", "A1", "AA", "B"].compactMap { Code<Body>($0) }
    #expect(codes.count == 5)
    #expect(codes.reversed().sorted() == codes)
  }
}
