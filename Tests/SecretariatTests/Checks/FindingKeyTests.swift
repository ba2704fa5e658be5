import Secretariat
import Testing

struct FindingKeyTests {
  @Test(arguments: [
    "shared-participants:VM-2025:WS-2025-1", "weekend:VM-2025", "cycle-gap:RCGM-2025-1:VM-2025:RCM", "missing-notice:VM-2025:RCM",
    "blackout:VM-2025:UNGA-2025",
  ])
  func `a key is read as it is written`(text: String) {
    #expect(FindingKey(text)?.description == text)
    #expect(FindingKey(text.lowercased())?.description == text)
  }

  @Test func `two meetings may be named in any order, and numbers in handles count as numbers`() {
    #expect(FindingKey("venue:WS-2025-1:VM-2025") == FindingKey("venue:VM-2025:WS-2025-1"))
    #expect(FindingKey("venue:WS-2025-10:WS-2025-9")?.description == "venue:WS-2025-9:WS-2025-10")
  }

  @Test(arguments: [
    "", ":", "weekend", "weekend:", "weekend:VM-2025:", "weekend:VM-2025:WS-2025-1", "venue:VM-2025", "venue:VM-2025:VM-2025",
    "venue:VM-2025:WS-2025-1:RCM", "cycle-gap:RCGM-2025-1:VM-2025", "blackout:VM-2025", "blackout:VM-2025:É", "clash:VM-2025:WS-2025-1",
    "weekend:VM 2025", "weekend:VM-2025\n",
  ])
  func `what cannot be a key is none`(text: String) {
    #expect(FindingKey(text) == nil)
  }

  @Test func `a text that is too long is no key`() {
    #expect(FindingKey("weekend:" + String(repeating: "A", count: 10_000)) == nil)
  }
}
