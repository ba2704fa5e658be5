import Secretariat
import TestSupport
import Testing

struct CalendarIdentifierTests {
  @Test func `new identifiers are random UUIDs of version 4 under the domain`() {
    var generator = SeededGenerator(seed: 9_562)
    var seen: Set<CalendarIdentifier> = []
    for _ in 0..<1_000 {
      let identifier = CalendarIdentifier(domain: "example.org", using: &generator)
      let parts = identifier.text.split(separator: "@")
      let groups = parts[0].split(separator: "-")
      let isWellFormed =
        parts.count == 2 && parts[1] == "example.org" && groups.map(\.count) == [8, 4, 4, 4, 12] && groups[2].first == "4"
        && "89ab".contains(groups[3].first ?? "-") && parts[0].allSatisfy { "0123456789abcdef-".contains($0) }
        && CalendarIdentifier(identifier.text) == identifier
      if !isWellFormed || !seen.insert(identifier).inserted { Issue.record("\(identifier) (seed \(generator.seed))") }
    }
  }

  @Test func `the same seed gives the same identifier`() {
    var one = SeededGenerator(seed: 5)
    var other = SeededGenerator(seed: 5)
    #expect(CalendarIdentifier(domain: "a.b", using: &one) == CalendarIdentifier(domain: "a.b", using: &other))
  }

  @Test(arguments: [
    "", "a@b", "a b@c.d", "a;b@c.d", "a,b@c.d", "a:b@c.d", "\"ab@c.d", "a\\b@c.d", "é@c.dd", "ab@c.d\r\nX", "ab@c.d\u{0}",
    String(repeating: "a", count: 256),
  ])
  func `text that a calendar could misread is refused`(text: String) { #expect(CalendarIdentifier(text) == nil) }
}
