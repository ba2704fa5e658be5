import Secretariat
import TestSupport
import Testing

struct MeetingHandleTests {
  @Test func `small letters stand for capitals`() { #expect(MeetingHandle("vm-2024")?.text == "VM-2024") }

  @Test(arguments: ["", "VM", "2024-VM", "VM 2024", "VM–2024", "VM_2024", "VM-2024\n", "VM-２０２４", String(repeating: "V", count: 41)])
  func `text that cannot be a handle is refused`(text: String) { #expect(MeetingHandle(text) == nil) }

  @Test(
    arguments: [
      ("VM", 2_024, false, [], "VM-2024"), ("VM", 2_024, false, ["VM-2024"], "VM-2024-2"),
      ("VM", 2_024, false, ["VM-2024", "VM-2024-2"], "VM-2024-3"),
      ("RCGM", 2_024, true, [], "RCGM-2024-1"), ("RCGM", 2_024, true, ["RCGM-2024-1"], "RCGM-2024-2"),
      ("RCGM", 2_024, true, ["RCGM-2024-2"], "RCGM-2024-1"), ("EV", nil, true, [], "EV-UNDATED-1"), ("VM", nil, false, [], "VM-UNDATED"),
    ] as [(String, Int?, Bool, [String], String)])
  func `a meeting gets the first handle that is free`(prefix: String, year: Int?, isNumbered: Bool, taken: [String], handle: String) {
    let next = MeetingHandle.next(prefix: prefix, year: year, isNumberedInYear: isNumbered) { taken.contains($0.text) }
    #expect(next?.text == handle)
  }

  @Test func `no handle is given twice`() {
    var generator = SeededGenerator(seed: 17)
    var taken: Set<MeetingHandle> = []
    for _ in 0..<400 {
      let prefix = ["VM", "WS", "RCGM"][Int.random(in: 0...2, using: &generator)]
      let year = Int.random(in: 2_020...2_022, using: &generator)
      let handle = MeetingHandle.next(prefix: prefix, year: year, isNumberedInYear: .random(using: &generator)) { taken.contains($0) }
      guard let handle, taken.insert(handle).inserted, handle.text.hasPrefix("\(prefix)-\(year)") else {
        Issue.record("\(handle?.text ?? "none") for \(prefix) \(year) (seed \(generator.seed))")
        return
      }
    }
  }

  @Test func `there is no handle when all are taken or the prefix is too long`() {
    #expect(MeetingHandle.next(prefix: "VM", year: 2_024, isNumberedInYear: true) { _ in true } == nil)
    #expect(MeetingHandle.next(prefix: String(repeating: "V", count: 36), year: 2_024, isNumberedInYear: false) { _ in false } == nil)
  }

  @Test func `numbers are ordered by their value`() {
    let handles = ["EV-2024-9", "EV-2024-10", "EV-2025-1", "EV-UNDATED-1", "VM-2023", "VM-2024", "VM-2024-2", "WS-2024-2", "WS-2024-10"]
    #expect(handles.compactMap { MeetingHandle($0) }.reversed().sorted().map(\.text) == handles)
  }

  @Test func `of any handles one comes first, and the order has no circle`() {
    let texts = ["A-9", "A-10", "A-1A", "A-A", "A-09", "A--9", "A-9-", "A-99999999999999999999", "A-9-1", "AA-1", "A-0"]
    let handles = texts.compactMap { MeetingHandle($0) }
    #expect(handles.count == texts.count)
    for one in handles {
      for other in handles {
        #expect([one < other, one == other, other < one].filter { $0 }.count == 1, "\(one) and \(other)")
        for third in handles where one < other && other < third { #expect(one < third, "\(one), \(other), \(third)") }
      }
    }
  }
}
