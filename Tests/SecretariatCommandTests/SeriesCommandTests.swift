import TestSupport
import Testing

@testable import SecretariatCommand

struct SeriesCommandTests {
  @Test(arguments: ["en", "es"])
  func `gaps are listed, with what other sources know of them`(language: String) throws {
    let answer = try Terminal().run("series", "gaps", "--lang", language)
    #expect(answer.status == .findings)
    #expect(answer.output.contains("XXIII (2018)"))
    try GoldenFile.expect(answer.output, is: "series/gaps.\(language).txt")
  }

  @Test func `a number that was filled in is no gap any more`() throws {
    let terminal = try Terminal()
    let words = [
      "meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2018-11-14..15", "--city", "Panama City", "--state", "held",
    ]
    #expect(terminal.run(words + ["--number", "23"]).status == .done)
    #expect(!terminal.run("series", "gaps", "RCM-VM").output.contains("XXIII (2018)"))
    #expect(terminal.run("series", "list", "RCM-VM").output.contains("XXIII"))
  }

  @Test func `series are listed with the number of their meetings`() throws {
    #expect(try Terminal().run("series", "list").output.contains("RCM-VM           RCM Vice-Ministerial Meeting"))
  }
}
