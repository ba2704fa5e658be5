import Testing

@testable import SecretariatCommand

/// Bad input gets one error that says what was given and what would help, and the record stays as it is.
struct WrongInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: [String]
    let status: CommandRunner.ExitStatus
    let says: [String]
    var testDescription: String { words.joined(separator: " ").prefix(60).description }
  }

  private static let add = ["meeting", "add", "--body", "RCM", "--kind", "VM"]

  static let cases: [Case] = [
    .init(words: add + ["--dates", "2025-02-31"], status: .usage, says: ["no 31 February 2025", "28 days"]),
    .init(words: add + ["--dates", "2025-12-05..04"], status: .usage, says: ["end (2025-12-04) lies before the start (2025-12-05)"]),
    .init(words: add + ["--dates", "next week"], status: .usage, says: ["next week", "2025-12-04..05"]),
    .init(words: add + ["--dates", "٢٠٢٥-١٢-٠٤"], status: .usage, says: ["2025-12-04"]),
    .init(words: add + ["--dates", "2025-12-04\u{0}"], status: .usage, says: ["--dates: ", "is not a date"]),
    .init(words: add + ["--country", "Narnia"], status: .notFound, says: ["No country is called “Narnia”"]),
    .init(words: add + ["--country", "Hondruas"], status: .notFound, says: ["Did you mean Honduras (HN)?"]),
    .init(words: add + ["--city", "Sn José"], status: .notFound, says: ["Did you mean San José (SAN-JOSE)?"]),
    .init(words: add + ["--city", "San José", "--country", "HN"], status: .refused, says: ["San José is in CR, not in HN"]),
    .init(
      words: add + ["--dates", "2025-12-04", "--hours", "09:00-10:00", "--zone", "America/Cosa_Rica"], status: .usage,
      says: ["America/Costa_Rica"]),
    .init(
      words: add + ["--dates", "2025-12-04", "--hours", "10:00-09:00"], status: .usage, says: ["end (09:00) lies before the start (10:00)"]),
    .init(words: add + ["--dates", "2025-12-04", "--hours", "09:00-10:00"], status: .refused, says: ["need a zone", "--zone"]),
    .init(words: add + ["--dates", "2025-12", "--hours", "09:00-10:00"], status: .refused, says: ["need exact days"]),
    .init(
      words: add + ["--title-en", String(repeating: "x", count: 100_000)], status: .usage, says: ["100000 characters", "at most 500"]),
    .init(words: add + ["--title-en", "two\r\nlines"], status: .usage, says: ["control character U+000D"]),
    .init(words: add + ["--title-en", "a\u{0}b"], status: .usage, says: ["control character U+0000"]),
    .init(words: add + ["--title-es", " \t "], status: .usage, says: ["title is empty"]),
    .init(words: add + ["--number", "29"], status: .refused, says: ["Number XXIX of RCM-VM is given to VM-2024", "R14"]),
    .init(words: add + ["--number", "0"], status: .usage, says: ["0 is not a number from 1 to 3999"]),
    .init(
      words: add + ["--mode", "virtual", "--city", "Lima"], status: .refused, says: ["A virtual meeting has no place", "--mode hybrid"]),
    .init(words: ["meeting", "add", "--kind", "VM"], status: .refused, says: ["belongs to no body", "--body"]),
    .init(words: ["meeting", "add", "--body", "RCM"], status: .refused, says: ["of no kind", "--kind"]),
    .init(words: ["meeting", "add", "--body", "RMC", "--kind", "VM"], status: .notFound, says: ["Did you mean RCM?"]),
    .init(words: ["meeting", "add", "--body", "RCM", "--kind", "VN"], status: .notFound, says: ["Did you mean VM?", "rcm kind list"]),
    .init(words: ["meeting", "add", "--body", "RCM", "--kind", "OTHER", "--number", "3"], status: .refused, says: ["not numbered"]),
    .init(words: ["meeting", "show", "VM"], status: .ambiguous, says: ["could be any of 12", "VM-2012"]),
    .init(words: ["meeting", "show", "VM-2044"], status: .notFound, says: ["Did you mean VM-2014?", "rcm meeting list"]),
    .init(words: ["meeting", "show", ""], status: .notFound, says: ["No meeting"]),
    .init(
      words: ["meeting", "confirm", "BIREG-2019"], status: .refused,
      says: ["no exact days (2019-10)", "R12", "rcm meeting move BIREG-2019"]),
    .init(words: ["meeting", "move", "VM-2024", "--to", "2024-12-12"], status: .refused, says: ["held meeting cannot be moved", "R13"]),
    .init(words: ["meeting", "list", "--state", "confirmt"], status: .usage, says: ["confirmed"]),
    .init(words: ["meeting", "list", "--year", "12345"], status: .usage, says: ["“12345” is not a year"]),
    .init(
      words: add + ["--city", "Liberia"], status: .notFound,
      says: ["No city is called “Liberia”", "Give the country with --country, and the city in --venue."]),
    .init(
      words: ["--db", "my file", "meeting", "list", "--year", "2024"], status: .usage,
      says: ["Options stand after the command.", "Write: rcm meeting list --year 2024 --db \"my file\""]),
    .init(words: ["meting"], status: .usage, says: ["Did you mean: rcm meeting"]),
    .init(words: ["chair", "shwo"], status: .usage, says: ["Did you mean: rcm chair show"]),
    .init(words: ["meeting", "list", "--yaer", "2024"], status: .usage, says: ["--year"]),
    .init(words: ["chair", "show", "--on", "2023-02-29"], status: .usage, says: ["no 29 February 2023"]),
    .init(words: ["meeting", "list", "--lang", "fr"], status: .usage, says: ["en, es"]),
    .init(words: ["log", "show", "99"], status: .notFound, says: ["“99”"]),
    .init(words: ["undo", "99"], status: .notFound, says: ["“99”"]),
  ]

  @Test(arguments: cases)
  func `bad input gets one clear error and changes nothing`(_ wrong: Case) throws {
    let terminal = try Terminal()
    let before = terminal.run("db", "info").output
    let answer = terminal.run(wrong.words)
    #expect(answer.status == wrong.status)
    #expect(answer.output.isEmpty)
    for words in wrong.says { #expect(answer.remarks.contains(words)) }
    #expect(answer.remarks.utf8.count < 1_000)
    #expect(!answer.remarks.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(terminal.run("db", "info").output == before)
  }

  @Test func `an error can be had as JSON`() throws {
    let answer = try Terminal().run("meeting", "show", "VM", "--json")
    #expect(answer.status == .ambiguous)
    #expect(answer.output.isEmpty)
    #expect(answer.remarks.contains("\"exitCode\" : 5"))
  }
}
