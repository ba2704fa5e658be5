import CivilTime
import Secretariat
import TestSupport
import Testing

@testable import PageImport

/// Properties that hold of every page, however it was damaged; the seed of a failure is printed with it.
struct MutatedPageTests {
  static let seeds: [UInt64] = Array(1...60)

  /// Damages a page: bytes are changed, dropped, doubled, lines are swapped, joined, cut.
  private func mutated(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      guard !bytes.isEmpty else { break }
      let position = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes[position] = UInt8.random(in: 0x20...0x7E, using: &generator)
      case 1: bytes.remove(at: position)
      case 2:
        bytes.insert(contentsOf: Array("()[],.-–“”<>&;#12".utf8).shuffled(using: &generator).prefix(3).filter { $0 < 0x80 }, at: position)
      case 3: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 60)], at: position)
      case 4: bytes.removeSubrange(position..<min(bytes.count, position + 30))
      case 5: bytes.insert(contentsOf: "\r\n- ".utf8, at: position)
      case 6: bytes[position] = UInt8.random(in: 0...255, using: &generator)
      default:
        bytes.insert(
          contentsOf: ["February 31, 2024, ", "<li>", "&eacute;", "(TBC)", "99999999999999999999", "XXIX"].randomElement(using: &generator)?
            .utf8 ?? "".utf8, at: position)
      }
    }
    return bytes
  }

  @Test(arguments: seeds) func `a damaged page is read or refused, and every bullet is accounted for`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let reader = PageReader(vocabulary: try SampleReading.vocabulary)
    let bytes = mutated(Array(SamplePage.text.utf8), using: &generator)
    let page: PageReading
    do {
      page = try reader.read(bytes)
    } catch {
      #expect(error.category == .invalid)
      return
    }
    // The list as the text has it: what stands below the heading, up to the next one.
    let text = try PageText(bytes)
    let sections = PageSections(text, vocabulary: try SampleReading.vocabulary)
    let bullets = try #require(sections[.meetings]).lines.filter(\.isBullet)
    let numbers = page.lines.map(\.line)
    #expect(bullets.allSatisfy { numbers.contains($0.number) })
    #expect(Set(numbers).count == numbers.count)
    #expect(page.lines.count + page.unread.count == sections[.meetings]?.lines.count)
    for line in page.lines {
      #expect(line.meeting != nil || !line.review.isEmpty, "line \(line.line) has neither a meeting nor a reason")
      #expect(!line.review.isEmpty || line.meeting?.details.date.earliest != nil)
      for other in line.review.compactMap(\.line) { #expect(numbers.contains(other)) }
    }
    #expect(try reader.read(bytes) == page)
  }

  @Test(arguments: seeds.prefix(20)) func `lines that were not touched read as before`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var lines = SamplePage.lines
    let start = try #require(lines.firstIndex(of: "- Meetings")) + 1
    let victim = start + Int.random(in: 0..<91, using: &generator)
    lines[victim] = "- " + String(repeating: "(", count: Int.random(in: 0...300, using: &generator)) + "June 31, 2024 ;;;"
    let page = try SampleReading.read(lines.joined(separator: "\n"))
    for (one, other) in zip(page.lines, try SampleReading.page.lines) where one.line != victim + 1 {
      #expect(one.meeting == other.meeting)
    }
    #expect(page.lines.first { $0.line == victim + 1 }?.review.isEmpty == false)
  }

  @Test(arguments: ["(", "[", "<", "<a ", "<a \"", "&", "“", ", ", "- ", "June 5, ", "XX ", "\u{301}", "🇨🇷"])
  func `a line of one thing repeated a hundred thousand times is read`(piece: String) throws {
    let line = "June 5, 2024, Lima, Peru, Workshop " + String(repeating: piece, count: min(100_000, 900_000 / piece.utf8.count)) + "x"
    let lines = try SampleReading.read(lines: [line])
    #expect(lines.map(\.review) == [[ReviewReason(.unreadable)]])
  }
}
