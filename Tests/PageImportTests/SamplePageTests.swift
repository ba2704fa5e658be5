import TestSupport
import Testing

struct SamplePageTests {
  @Test func `the list of meetings stands at lines 102 to 192`() {
    #expect(SamplePage.lines[100] == "- Meetings")
    #expect(SamplePage.lines[101].hasPrefix("- December 5-6, 2024"))
    #expect(SamplePage.lines[192] == "- Documents")
  }
}
