import Store
import Testing

struct ActTests {
  @Test func `an act without an author or a command says that they are not known`() {
    let act = Act(author: "", command: "", reason: "")
    #expect(act.author == "not known")
    #expect(act.command == "not known")
    #expect(act.reason == nil)
  }

  @Test func `texts are cut to what the schema takes, by code points`() throws {
    let flags = String(repeating: "🇧🇿", count: 400)
    let act = Act(author: flags, command: String(repeating: "x", count: 3_000), reason: flags)
    #expect(act.author.unicodeScalars.count == 200)
    #expect(act.command.utf8.count == 2_000)
    #expect(act.reason?.unicodeScalars.count == 500)
    let sample = try SampleFile()
    _ = try sample.record().write(as: act) { try $0.decide(.init(isAccepted: false), line: 2, ofImport: 1) }
    #expect(try sample.record().check().isEmpty)
  }

  @Test(arguments: ["a\0b", "a\nb", "a\u{1B}b", "a\u{9B}b"])
  func `a control character becomes a blank`(text: String) {
    let act = Act(author: text, command: text, reason: text)
    #expect([act.author, act.command, act.reason] == ["a b", "a b", "a b"])
  }
}
