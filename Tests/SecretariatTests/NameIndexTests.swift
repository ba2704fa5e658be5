import CivilTime
import Secretariat
import TestSupport
import Testing

struct NameIndexTests {
  private var index: NameIndex<String> {
    var index = NameIndex<String>(noun: .party, listCommand: "rcm party list")
    index.add("mexico", label: "MX", names: ["Mexico", "México"])
    index.add("panama", label: "PA", names: ["Panama", "Panamá", nil])
    index.add("peru", label: "PE", names: ["Peru", "Perú"])
    index.add("paraguay", label: "PY", names: ["Paraguay", "Paraguay"])
    index.add("salvador", label: "SV", names: ["El Salvador", "El Salvador"])
    return index
  }

  @Test(arguments: [
    ("MX", "mexico"), ("mx", "mexico"), ("México", "mexico"), ("MEXICO", "mexico"), ("Me\u{301}xico", "mexico"), ("mex", "mexico"),
    ("pe", "peru"), ("PERÚ", "peru"),
    ("para", "paraguay"), ("  el   salvador ", "salvador"), ("El-Salvador", "salvador"), ("pa", "panama"),
  ])
  func `a code, a name or an unambiguous beginning finds the thing`(text: String, value: String) throws {
    #expect(try index.find(text) == value)
  }

  @Test func `a beginning of several names is ambiguous, and all are named`() throws {
    let refusal = try #require(throws: Refusal.self) { try index.find("P") }
    #expect(refusal.category == .ambiguous)
    #expect(refusal.explanations() == ["“P” could be any of 3: PA, PE, PY"])
    #expect(refusal.remedies() == ["Give more of the name."])
  }

  @Test func `of many candidates eight are named`() throws {
    var index = NameIndex<Int>(noun: .meeting, listCommand: nil)
    for number in 1...12 { index.add(number, label: "WS-2024-\(number + 10)") }
    let refusal = try #require(throws: Refusal.self) { try index.find("ws") }
    #expect(refusal.reasons[0].explanation.text(in: .english)?.hasSuffix("WS-2024-18 and 4 more") == true)
  }

  @Test(arguments: [("Mexiko", "MX"), ("Panma", "PA"), ("Perru", "PE"), ("Salvador", "SV"), ("Zzzzzzzz", nil), ("", nil), ("   ", nil)])
  func `a name that fits nothing gets the nearest one`(text: String, nearest: String?) throws {
    let refusal = try #require(throws: Refusal.self) { try index.find(text) }
    let expected = [nearest.map { "Did you mean \($0)?" }, "See all with: rcm party list"].compactMap(\.self).joined(separator: " ")
    #expect(refusal.category == .notFound)
    #expect(refusal.reasons.map(\.given) == [text])
    #expect(refusal.explanations() == ["no party is called “\(text)”"])
    #expect(refusal.remedies() == [expected])
  }

  @Test func `a refusal shows the start of a long text, without control characters`() throws {
    let refusal = try #require(throws: Refusal.self) { try index.find("\u{1B}[2J\r\n" + String(repeating: "x", count: 1_000_000)) }
    #expect(refusal.reasons[0].given.unicodeScalars.count == 80)
    #expect(refusal.reasons[0].given.hasPrefix("\u{FFFD}[2J\u{FFFD}\u{FFFD}xxx"))
  }
}
