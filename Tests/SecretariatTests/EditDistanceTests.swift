import Testing

@testable import Secretariat

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("panama", "", 6), ("panama", "panama", 0), ("Panamá", "PANAMA", 0), ("panama", "pnama", 1), ("panama", "panamaa", 1),
    ("panama", "pamana", 2),
    ("belize", "belise", 1), ("ab", "ba", 1), ("abc", "cab", 2), ("kitten", "sitting", 3), ("honduras", "hodnuras", 1),
  ])
  func `the distance counts letters added, dropped, replaced and swapped`(one: String, other: String, distance: Int) {
    #expect(EditDistance.between(one, other) == distance)
    #expect(EditDistance.between(other, one) == distance)
  }

  @Test func `it agrees with the definition for all short words`() {
    var words = [""]
    for length in 0..<3 { words += words.filter { $0.count == length }.flatMap { word in ["a", "b", "c"].map { word + $0 } } }
    #expect(words.count == 40)
    for one in words {
      for other in words where EditDistance.between(one, other) != Self.definition(Array(one), Array(other)) {
        Issue.record("\(one), \(other)")
      }
    }
  }

  /// The distance as the definition reads, without a table.
  private static func definition(_ one: [Character], _ other: [Character]) -> Int {
    guard let last = one.last, let otherLast = other.last else { return max(one.count, other.count) }
    let shorter = Array(one.dropLast())
    let otherShorter = Array(other.dropLast())
    var distances = [
      definition(shorter, other) + 1, definition(one, otherShorter) + 1, definition(shorter, otherShorter) + (last == otherLast ? 0 : 1),
    ]
    if one.count > 1, other.count > 1, last == otherShorter.last, shorter.last == otherLast {
      distances.append(definition(Array(shorter.dropLast()), Array(otherShorter.dropLast())) + 1)
    }
    return distances.min() ?? 0
  }
}
