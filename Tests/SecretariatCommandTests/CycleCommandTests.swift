import TestSupport
import Testing

@testable import SecretariatCommand

/// The yearly cycle: shown, changed, and worked out from the record (R18).
struct CycleCommandTests {
  @Test(arguments: ["en", "es"]) func `R18: what the years show is the one that was read`(language: String) throws {
    let terminal = try Terminal()
    let derived = terminal.run("cycle", "derive", "--from", "2020..2024", "--lang", language)
    #expect(derived.status == .done)
    try GoldenFile.expect(derived.output, is: "cycles/derived.\(language).txt")
  }

  @Test func `R18: a derived cycle is put in place as a whole, and comes out the same the second time`() throws {
    let terminal = try Terminal()
    let before = terminal.run("cycle", "show").output
    let years = ["cycle", "derive", "--from", "2021..2024"]
    #expect(terminal.run(years + ["--apply", "--dry-run"]).output.contains("would be that of 2021–2024"))
    #expect(terminal.run("cycle", "show").output == before)
    #expect(terminal.run(years + ["--apply", "--reason", "the record says so"]).status == .done)
    #expect(terminal.run("cycle", "show").output != before)
    #expect(terminal.run(years).output.contains("Nothing differs"))
    #expect(terminal.run(years + ["--apply"]).output == "Nothing to change.\n")
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("cycle", "show").output == before)
  }

  @Test func `R18: a meeting of the cycle is changed part by part`() throws {
    let terminal = try Terminal()
    let edit = [
      "cycle", "edit", "rcgm-1", "--window", "06-10..07-20", "--days", "1..2", "--weekdays", "2,3", "--gap", "VM:120..", "--gap",
      "WOMEN:0..90",
      "--mode", "open", "--evidence-en", "As agreed.",
    ]
    #expect(terminal.run(edit).status == .done)
    let shown = terminal.run("cycle", "show", "--json").output
    for part in [#""from" : "06-10""#, #""until" : "07-20""#, #""en" : "As agreed.""#, #""before" : "WOMEN""#] {
      #expect(shown.contains(part), "\(part)")
    }
    #expect(terminal.run("cycle", "edit", "RCGM-1", "--without-gap", "WOMEN").status == .done)
    #expect(!terminal.run("cycle", "show", "--json").output.contains(#""before" : "WOMEN""#))
    #expect(terminal.run(edit + ["--dry-run"]).output.contains("would be changed"))
  }

  @Test(arguments: [
    (["edit", "RCGM-9", "--days", "2"], "has no meeting “RCGM-9”"), (["edit", "VM", "--gap", "NONE:1"], "has no meeting “NONE”"),
    (["edit", "VM", "--without-gap", "NONE"], "has no meeting “NONE”"),
    (["edit", "VM", "--gap", "VM:1"], "keeps a gap to itself"), (["edit", "VM", "--gap", "RCGM-1"], "is not a gap"),
    (["edit", "VM", "--gap", "RCGM-1:9..2"], "is not from 0 to 366 days"), (["edit", "VM", "--days", "3..1"], "is not a number of days"),
    (["edit", "VM", "--window", "12-01"], "is not a part of the year"), (["edit", "VM", "--window", "02-30..03-01"], "february"),
    (["edit", "VM", "--weekdays", "8"], "is not a list of weekdays"), (["edit", "VM", "--mode", "by mail"], "is not a mode"),
    (["derive", "--from", "1980..1990"], "no meeting of the cycle of RCM"), (["derive", "--from", "2024..2020"], "end (2020) before"),
  ])
  func `what is wrong is said, and nothing is changed`(words: [String], part: String) throws {
    let terminal = try Terminal()
    let before = terminal.run("cycle", "show").output
    let answer = terminal.run(["cycle"] + words)
    #expect(answer.status != .done)
    #expect(answer.remarks.lowercased().contains(part.lowercased()), "\(answer.remarks)")
    let spanish = terminal.run(["cycle"] + words + ["--lang", "es"])
    #expect(spanish.remarks != answer.remarks)
    #expect(terminal.run("cycle", "show").output == before)
  }
}
