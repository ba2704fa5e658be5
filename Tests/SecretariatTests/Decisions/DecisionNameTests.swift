import Secretariat
import Testing

struct DecisionNameTests {
  @Test(arguments: [("VM-2025/1", "VM-2025/1"), ("vm-2025/12", "VM-2025/12"), ("RCGM-2024-2/9999", "RCGM-2024-2/9999")])
  func `a name is read whatever the capitals`(text: String, name: String) {
    #expect(DecisionName(text)?.description == name)
  }

  @Test(arguments: [
    "", "/", "VM-2025", "VM-2025/", "/1", "VM-2025/0", "VM-2025/01", "VM-2025/-1", "VM-2025/+1", "VM-2025/10000", "VM-2025/1/2",
    "VM-2025 /1", "VM-2025/１", "V/1", "VM-2025/99999999999999999999",
  ])
  func `a text that is no name is refused`(text: String) { #expect(DecisionName(text) == nil) }

  @Test func `numbers run on within a meeting, and are not given again`() throws {
    let meeting = try #require(MeetingHandle("VM-2025"))
    let taken = ["VM-2025/1", "VM-2025/7", "VM-2024/12"].compactMap { DecisionName($0) }
    #expect(DecisionName.next(of: meeting, after: [])?.description == "VM-2025/1")
    #expect(DecisionName.next(of: meeting, after: taken)?.description == "VM-2025/8")
    #expect(DecisionName.next(of: meeting, after: ["VM-2025/9999"].compactMap { DecisionName($0) }) == nil)
  }

  @Test func `names are ordered by their meetings and by number`() {
    let names = ["VM-2025/10", "VM-2025/9", "RCGM-2025-2/1", "VM-2024/30"].compactMap { DecisionName($0) }
    #expect(names.sorted().map(\.description) == ["RCGM-2025-2/1", "VM-2024/30", "VM-2025/9", "VM-2025/10"])
  }
}
