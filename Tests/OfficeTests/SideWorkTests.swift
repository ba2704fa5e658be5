import Synchronization
import Testing

@testable import Office

struct SideWorkTests {
  private struct Failed: Error, Equatable { let number: Int }

  @Test func `outcomes come in the order in which they were asked for, and only so many are under way`() throws {
    let work = SideWork { (number: Int) in (0..<(number * 7_919 % 50_000)).reduce(number) { $0 &+ $1 &- $1 } }
    var outcomes: [Int] = []
    for number in 0..<200 {
      work.begin(number)
      while let outcome = try work.next(leaving: 3) { outcomes.append(outcome) }
      #expect(number + 1 - outcomes.count <= 3)
    }
    while let outcome = try work.next() { outcomes.append(outcome) }
    #expect(outcomes == Array(0..<200))
    #expect(try work.next() == nil)
  }

  @Test func `a piece that fails is told when it is its turn`() throws {
    let work = SideWork { (number: Int) in if number == 2 { throw Failed(number: number) } else { number } }
    for number in 0..<4 { work.begin(number) }
    #expect(try [work.next(), work.next()] == [0, 1])
    #expect(throws: Failed(number: 2)) { try work.next() }
    #expect(try work.next() == 3)
  }
}
