import Secretariat
import Testing

struct CodeTests {
  @Test func `small letters stand for capitals`() { #expect(Code<Body>("rcm")?.text == "RCM") }
}
