import CivilTime
import Testing

@testable import SecretariatCommand

struct PastMomentTests {
  private func zone(_ name: String) throws -> Zone { try ZoneDatabase.system.zone(ZoneName(parsing: name)) }

  /// The second before the next day begins by the zone's own clocks, also on days of a change.
  @Test(arguments: [
    ("2025-02-03", "America/Costa_Rica", "2025-02-04T05:59:59Z"), ("2024-03-10", "America/New_York", "2024-03-11T03:59:59Z"),
    ("2024-03-09", "America/New_York", "2024-03-10T04:59:59Z"), ("2024-11-03", "America/New_York", "2024-11-04T04:59:59Z"),
    ("2024-11-02", "America/New_York", "2024-11-03T03:59:59Z"), ("2024-09-07", "America/Santiago", "2024-09-08T03:59:59Z"),
    ("2024-04-06", "America/Santiago", "2024-04-07T03:59:59Z"), ("2011-12-29", "Pacific/Apia", "2011-12-30T09:59:59Z"),
  ])
  func `a day ends when the next begins by the zone's clocks`(day: String, name: String, end: String) throws {
    let moment = try PastMoment(parsing: day)
    #expect(try moment.moment(in: zone(name)).description == end)
    #expect(try moment.day(in: zone(name)) == Day(parsing: day))
    #expect(try moment.moment(in: nil).description == "\(day)T23:59:59Z")
  }

  @Test func `a moment falls on the day that the zone's clocks show`() throws {
    let moment = try PastMoment(parsing: "2025-02-04T03:00:00Z")
    #expect(try moment.day(in: zone("America/Costa_Rica")) == Day(parsing: "2025-02-03"))
    #expect(try moment.day(in: nil) == Day(parsing: "2025-02-04"))
    #expect(try moment.moment(in: zone("America/Costa_Rica")).description == "2025-02-04T03:00:00Z")
  }

  @Test func `the last day that can be written has an end`() throws {
    #expect(try PastMoment(parsing: "9999-12-31").moment(in: zone("America/Costa_Rica")).description == "9999-12-31T23:59:59Z")
  }

  @Test(arguments: ["2025", "2025-02-30", "2025-02-03T25:00:00Z", "2025-02-03T10:00", "yesterday"])
  func `nothing else is a moment`(text: String) {
    #expect(throws: CivilTimeError.self) { try PastMoment(parsing: text) }
  }

  @Test func `a change of the last hour of the day is in what stood at its end`() throws {
    // 23:30 at the secretariat is a day later in UTC.
    let terminal = try Terminal(now: Instant(parsing: "2025-02-05T05:30:00Z"))
    #expect(terminal.run("meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-05-05").status == .done)
    #expect(terminal.run("meeting", "show", "WS-2025-1", "--as-of", "2025-02-04").status == .done)
    #expect(terminal.run("meeting", "show", "WS-2025-1", "--as-of", "2025-02-03").status == .notFound)
    #expect(terminal.run("meeting", "show", "WS-2025-1", "--as-of", "2025-02-04", "--tz", "UTC").status == .notFound)
  }

  @Test(arguments: [["--tz", "America/Cosa_Rica"], []])
  func `a zone that is not known is an error, given or set`(option: [String]) throws {
    let answer = try Terminal().run(["meeting", "next"] + option, environment: option.isEmpty ? ["TZ": "America/Cosa_Rica"] : [:])
    #expect(answer.status == .usage)
    #expect(answer.remarks == "rcm: There is no time zone America/Cosa_Rica, but there is America/Costa_Rica.\n")
  }

  @Test(arguments: [
    ["desk"], ["meeting", "list"], ["meeting", "show", "VM-2024"],
    ["series", "gaps"], ["kind", "list"], ["body", "list"], ["party", "list"], ["workplan", "show", "2025"], ["agenda", "show", "VM-2024"],
    ["calendar", "export"], ["cycle", "show"], ["import", "review"], ["log", "list"],
  ])
  func `before the record begins nothing is known, and no command makes that look like an answer`(words: [String]) throws {
    let terminal = try Terminal()
    let answer = terminal.run(words + ["--as-of", "2020-01-01"])
    #expect(answer.status == .notFound)
    #expect(answer.output.isEmpty)
    #expect(
      answer.remarks
        == "rcm: The record begins on 3 February 2025 (log entry 1); nothing is known before.\n     Give that day or a later one.\n")
    #expect(
      terminal.run(words + ["--as-of", "2025-02-02", "--lang", "es"]).remarks.hasPrefix(
        "rcm: El registro comienza el 3 de febrero de 2025 (asiento 1 de la bitácora)"))
    #expect(!terminal.run(words + ["--as-of", "2025-02-03"]).remarks.contains("begins"))
  }

  @Test func `before the record begins the plan of the chair is told as it was known then, and says so`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("chair", "list", "--as-of", "2019-12-01", "--from", "2020")
    #expect(answer.status == .done)
    #expect(answer.remarks == "The record was not kept yet on 1 December 2019; this is the plan as it was known then.\n")
    #expect(
      answer.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "2020 Costa", "2021 Mexico", "2022 not",
      ])
    #expect(terminal.run("chair", "next", "--as-of", "2019-12-01").output == "Mexico (2021), from December 2020\n")
    #expect(
      terminal.run("chair", "show", "--as-of", "2019-11-13", "--lang", "es").remarks
        == "El registro aún no se llevaba el 13 de noviembre de 2019; este es el plan como se conocía entonces.\n")
    #expect(terminal.run("chair", "next", "--as-of", "2019-11-13").output == "The next chair is not recorded.\n")
  }
}
