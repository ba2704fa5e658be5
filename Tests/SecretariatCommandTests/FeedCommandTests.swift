import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// Feeds: what they hold, how they are published, and what is said of their changes.
struct FeedCommandTests {
  /// A terminal on 3 February 2025 with meetings of every kind that a feed treats in its own way.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    func add(_ kind: String, _ dates: String, _ state: String, _ more: String...) {
      let words = ["meeting", "add", "--body", "RCM", "--kind", kind, "--dates", dates, "--state", state, "--reason", "as agreed"]
      let answer = terminal.run(words + more)
      #expect(answer.status == .done, "\(answer.remarks)")
    }
    add("RCGM", "2025-06-10..11", "confirmed", "--city", "Guatemala", "--venue", "Hotel Sol, Salón 2")
    add("VM", "2025-11-20..21", "tentative", "--country", "GT")
    add(
      "WORKSHOP", "2025-04-08", "confirmed", "--mode", "virtual", "--hours", "09:00-12:00", "--zone", "America/Guatemala", "--title-en",
      "Data")
    add("WORKSHOP", "2025-05-07", "proposed", "--mode", "virtual", "--title-en", "Secret retreat")
    add("WORKSHOP", "2025-09", "tentative", "--mode", "virtual", "--title-es", "Taller sobre niñez")
    #expect(terminal.run("participants", "set", "RCGM-2025-1", "members(RCM) + secretariat(RCM)").status == .done)
    return terminal
  }

  private func file(_ name: String, of terminal: Terminal) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: terminal.path(name))))
  }

  @Test(arguments: ["public", "members", "planning", "deadlines"])
  func `the feeds are the ones that were read`(feed: String) throws {
    let terminal = try terminal()
    #expect(terminal.run("calendar", "publish", feed, "--to", terminal.path("out")).status == .done)
    for language in ["en", "es"] {
      let bytes = try file("out/\(feed).\(language).ics", of: terminal)
      try GoldenFile.expect(String(decoding: bytes, as: UTF8.self), is: "calendars/feed-\(feed).\(language).ics")
    }
  }

  @Test(arguments: ["en", "es"]) func `the feeds are listed and shown`(language: String) throws {
    let terminal = try terminal()
    #expect(terminal.run("calendar", "publish", "--to", terminal.path("out")).status == .done)
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-09")
    let add = [
      "calendar", "feeds", "add", "mexico-2025", "--party", "MX", "--year", "2025", "--in", "es", "--address", "https://rcm.example/ics",
    ]
    #expect(terminal.run(add).status == .done)
    let list = terminal.run("calendar", "feeds", "--lang", language).output
    let cards = ["public", "mexico-2025"].map { terminal.run("calendar", "feeds", "show", $0, "--lang", language).output }
    try GoldenFile.expect(list + "\n" + cards.joined(separator: "\n"), is: "calendars/feeds.\(language).txt")
  }

  // Who may see what

  @Test func `R28: the public and the members never see a draft, and only planners see what is not known to the day`() throws {
    let terminal = try terminal()
    for feed in ["public", "members"] {
      terminal.run("calendar", "publish", feed, "--to", terminal.path(feed))
      let text = String(decoding: try file("\(feed)/\(feed).en.ics", of: terminal), as: UTF8.self)
      #expect(!text.contains("retreat") && !text.contains("niñez") && !text.contains("as agreed"))
    }
    terminal.run("calendar", "publish", "planning", "--to", terminal.path("planning"))
    let text = String(decoding: try file("planning/planning.en.ics", of: terminal), as: UTF8.self)
    #expect(text.contains("PROPOSED: Secret retreat") && text.contains("(some time in Septe"))
  }

  @Test func `R28: without a name only the public feeds are published`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "--to", terminal.path("out"))
    let names = try FileManager.default.contentsOfDirectory(atPath: terminal.path("out")).sorted()
    #expect(
      names == [
        "feeds.json", "public-rcm.en.ics", "public-rcm.es.ics", "public-sacm.en.ics", "public-sacm.es.ics", "public.en.ics",
        "public.es.ics",
      ])
  }

  @Test(arguments: [["public", "planning"], ["members", "deadlines"]])
  func `R28: feeds of different readers never share a folder`(feeds: [String]) throws {
    let terminal = try terminal()
    let together = terminal.run(["calendar", "publish"] + feeds + ["--to", terminal.path("out")])
    #expect(together.status == .refused)
    #expect(together.remarks.contains("rule R28"))
    #expect(!FileManager.default.fileExists(atPath: terminal.path("out")))
    #expect(terminal.run("calendar", "publish", feeds[0], "--to", terminal.path("out")).status == .done)
    let standing = try FileManager.default.contentsOfDirectory(atPath: terminal.path("out")).sorted()
    for words in [[], ["--dry-run"]] {
      #expect(terminal.run(["calendar", "publish", feeds[1], "--to", terminal.path("out")] + words).status == .refused)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: terminal.path("out")).sorted() == standing)
    #expect(terminal.run("calendar", "diff", feeds[1]).output.contains("not published before"))
  }

  @Test func `X6: members see who takes part, and no person`() throws {
    let terminal = try terminal()
    terminal.run("participants", "add", "RCGM-2025-1", "MX", "--name", "Juana Pérez", "--email", "juana@example.org")
    terminal.run("calendar", "publish", "members", "--to", terminal.path("out"))
    let event = try #require(
      PlainCalendar(file("out/members.en.ics", of: terminal)).events.first { $0["DTSTART"] == "20250610" })
    #expect(event["DESCRIPTION"]?.contains("Mexico") == true)
    #expect(event["ATTENDEE"] == nil)
    #expect(!String(decoding: try file("out/members.en.ics", of: terminal), as: UTF8.self).contains("Juana"))
    terminal.run("calendar", "publish", "public", "--to", terminal.path("public"))
    #expect(!String(decoding: try file("public/public.en.ics", of: terminal), as: UTF8.self).contains("Mexico"))
  }

  @Test func `R15: the feed of a party holds the meetings in which it takes part, as the list says or as a member`() throws {
    let terminal = try terminal()
    terminal.run("participants", "set", "RCGM-2025-1", "members(RCM) - MX")
    let export = ["calendar", "export", "--year", "2025", "--audience", "planning", "--party"]
    let mexico = PlainCalendar(Array(terminal.run(export + ["MX"]).output.utf8)).events.compactMap { $0["DTSTART"] }
    #expect(mexico == ["20250408T090000", "20250507", "20250901", "20251120"])
    // An observer is expected where no list says otherwise.
    let argentina = PlainCalendar(Array(terminal.run(export + ["AR"]).output.utf8)).events.compactMap { $0["DTSTART"] }
    #expect(argentina == mexico)
  }

  // What every feed keeps to

  @Test(arguments: ["public", "members", "planning", "deadlines"])
  func `every event of a feed has what a publication needs, and what each program reads`(feed: String) throws {
    let terminal = try terminal()
    terminal.run("meeting", "cancel", "VM-2025", "--reason", "no host")
    terminal.run("calendar", "publish", feed, "--to", terminal.path("out"))
    for language in ["en", "es"] {
      let calendar = try #require(PlainCalendar(file("out/\(feed).\(language).ics", of: terminal)).components.first)
      // C1, C3, C4
      #expect(calendar["METHOD"] == "PUBLISH")
      #expect(calendar["NAME"] == calendar["X-WR-CALNAME"] && calendar["NAME"] != nil)
      #expect(calendar.line("REFRESH-INTERVAL")?.parameters == ["VALUE=DURATION"])
      #expect(calendar["X-PUBLISHED-TTL"] == calendar["REFRESH-INTERVAL"])
      let events = calendar.parts("VEVENT")
      #expect(!events.isEmpty)
      // I1
      #expect(Set(events.compactMap { $0["UID"] }).count == events.count)
      for event in events {
        // C1, I2, I4, I5
        #expect(["ORGANIZER", "SUMMARY", "DTSTART", "DTEND", "UID", "SEQUENCE", "CREATED"].allSatisfy { event[$0] != nil })
        #expect(event["ATTENDEE"] == nil && event["REQUEST-STATUS"] == nil && event["DURATION"] == nil)
        #expect(event["DTSTAMP"] == event["LAST-MODIFIED"] && event["DTSTAMP"]?.hasSuffix("Z") == true)
        // I9, and I6 and I8 for the prefix
        let expected = ["CONFIRMED": [nil, "FREE", "BUSY"], "TENTATIVE": ["TENTATIVE"], "CANCELLED": ["FREE"]]
        #expect(expected[event["STATUS"] ?? ""]?.contains(event["X-MICROSOFT-CDO-BUSYSTATUS"]) == true)
        #expect(event["TRANSP"] == (event["X-MICROSOFT-CDO-BUSYSTATUS"] == "BUSY" ? "OPAQUE" : "TRANSPARENT"))
        let words =
          language == "en"
          ? ["TENTATIVE": ["TENTATIVE", "PROPOSED"], "CANCELLED": ["CANCELLED", "POSTPONED", "LAPSED"]]
          : ["TENTATIVE": ["POR CONFIRMAR", "PROPUESTA"], "CANCELLED": ["CANCELADA", "APLAZADA", "SIN EFECTO"]]
        let hasWord = words[event["STATUS"] ?? ""].map { words in words.contains { event["SUMMARY"]?.hasPrefix("\($0): ") == true } }
        #expect(hasWord ?? true, "\(event["SUMMARY"] ?? "")")
        // T6, T8
        if event.line("DTSTART")?.parameters == ["VALUE=DATE"] { #expect(event.line("DTEND")?.parameters == ["VALUE=DATE"]) }
        #expect((event["DTSTART"] ?? "") < (event["DTEND"] ?? ""))
        // X1
        for name in ["SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT"] {
          #expect(event.lines.filter { $0.name == name }.allSatisfy { $0.parameters == ["LANGUAGE=\(language)"] })
          #expect(event.lines.count { $0.name == name } <= 1)
        }
      }
    }
  }

  @Test func `I1: an event has the same identifier in every feed and language`() throws {
    let terminal = try terminal()
    func identifiers(_ feed: String, _ folder: String, _ language: String) throws -> Set<String> {
      terminal.run("calendar", "publish", feed, "--to", terminal.path(folder))
      return Set(PlainCalendar(try file("\(folder)/\(feed).\(language).ics", of: terminal)).events.compactMap { $0["UID"] })
    }
    let open = try identifiers("public", "a", "en")
    #expect(open == (try identifiers("public", "a", "es")))
    #expect(open == (try identifiers("members", "b", "en")))
    #expect(open.isStrictSubset(of: try identifiers("planning", "c", "en")))
  }

  @Test func `R21: deadlines take no time, move with their meeting and keep their identifiers`() throws {
    let terminal = try terminal()
    func events() throws -> [String: PlainCalendar.Component] {
      terminal.run("calendar", "publish", "deadlines", "--to", terminal.path("out"))
      let events = PlainCalendar(try file("out/deadlines.en.ics", of: terminal)).events
      return Dictionary(uniqueKeysWithValues: events.map { ($0["UID"] ?? "", $0) })
    }
    let before = try events()
    #expect(before.values.allSatisfy { $0["TRANSP"] == "TRANSPARENT" && $0.line("DTSTART")?.parameters == ["VALUE=DATE"] })
    let invitation = try #require(before.values.first { $0["SUMMARY"] == "TENTATIVE: Invitation – VM-2025" })
    #expect(invitation["DTSTART"] == "20250921")
    terminal.run("meeting", "move", "VM-2025", "--to", "2025-11-27..28")
    let after = try events()
    #expect(Set(after.keys) == Set(before.keys))
    let moved = try #require(after[invitation["UID"] ?? ""])
    #expect([moved["DTSTART"], moved["SEQUENCE"]] == ["20250928", "1"])
    // The work plan of the body says the same day.
    terminal.run("workplan", "skeleton", "2025")
    #expect(terminal.run("workplan", "show", "2025").output.contains("28 September 2025"))
  }

  @Test func `I6: a cancelled meeting stays for 90 days and until its date has passed, and is then dropped`() throws {
    let terminal = try terminal()
    let words = ["calendar", "feeds", "add", "year", "--year", "2025", "--audience", "public"]
    terminal.run(words)
    terminal.run("meeting", "cancel", "WS-2025-1", "--reason", "no host")
    func isShown(on day: String) throws -> Bool {
      let later = try Terminal(now: .init(parsing: "\(day)T18:00:00Z"), withRecord: false)
      try FileManager.default.copyItem(atPath: terminal.path("rcm.sqlite"), toPath: later.path("rcm.sqlite"))
      later.run("calendar", "publish", "year", "--to", later.path("out"))
      return String(decoding: try file("out/year.en.ics", of: later), as: UTF8.self).contains("CANCELLED: Data")
    }
    #expect(try isShown(on: "2025-02-03"))
    // The date has passed, the 90 days have not.
    #expect(try isShown(on: "2025-05-04"))
    #expect(try !isShown(on: "2025-05-05"))
    // The 90 days have passed, the date has not.
    let early = try self.terminal()
    early.run(words)
    early.run("meeting", "cancel", "VM-2025", "--reason", "no host")
    let later = try Terminal(now: .init(parsing: "2025-11-21T18:00:00Z"), withRecord: false)
    try FileManager.default.copyItem(atPath: early.path("rcm.sqlite"), toPath: later.path("rcm.sqlite"))
    later.run("calendar", "publish", "year", "--to", later.path("out"))
    #expect(String(decoding: try file("out/year.en.ics", of: later), as: UTF8.self).contains("CANCELLED: Vice"))
  }

  @Test func `I7: a postponed meeting is cancelled with a comment, and comes back under its identifier`() throws {
    let terminal = try terminal()
    func event() throws -> PlainCalendar.Component {
      terminal.run("calendar", "publish", "public", "--to", terminal.path("out"))
      return try #require(PlainCalendar(file("out/public.en.ics", of: terminal)).events.first { $0["SUMMARY"]?.contains("Data") == true })
    }
    let before = try event()
    terminal.run("meeting", "postpone", "WS-2025-1", "--reason", "no quorum")
    let postponed = try event()
    #expect(postponed["STATUS"] == "CANCELLED" && postponed["COMMENT"]?.hasPrefix("Postponed") == true)
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-07-01")
    let back = try event()
    #expect(Set([before["UID"], postponed["UID"], back["UID"]]).count == 1)
    #expect([before["SEQUENCE"], postponed["SEQUENCE"], back["SEQUENCE"]] == ["0", "1", "2"])
  }

  // Publishing

  @Test func `B8: the same record on the same day gives the same bytes, and C8: a file that has not changed is left alone`() throws {
    let terminal = try terminal()
    func attributes(_ name: String) throws -> [FileAttributeKey: Any] {
      try FileManager.default.attributesOfItem(atPath: terminal.path("out/\(name)"))
    }
    terminal.run("calendar", "publish", "--to", terminal.path("out"))
    terminal.run("calendar", "publish", "--to", terminal.path("other"))
    for name in try FileManager.default.contentsOfDirectory(atPath: terminal.path("out")) {
      #expect(try file("out/\(name)", of: terminal) == file("other/\(name)", of: terminal))
    }
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for name in ["public.en.ics", "public-sacm.en.ics", "feeds.json"] {
      try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: terminal.path("out/\(name)"))
    }
    let again = terminal.run("calendar", "publish", "--to", terminal.path("out"))
    #expect(again.remarks == "\(terminal.path("out")) was up to date.\n")
    #expect(try attributes("public.en.ics")[.modificationDate] as? Date == past)
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-09")
    let moved = terminal.run("calendar", "publish", "--to", terminal.path("out"))
    #expect(moved.remarks.hasPrefix("Written to \(terminal.path("out")): public.en.ics, public.es.ics, public-rcm.en.ics"))
    #expect(!moved.remarks.contains("sacm"))
    #expect(try attributes("public.en.ics")[.modificationDate] as? Date != past)
    #expect(try attributes("public-sacm.en.ics")[.modificationDate] as? Date == past)
  }

  @Test func `C8: the list of a folder tells the ETag and the time of the last change, and keeps what was published before`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "public", "--to", terminal.path("out"))
    terminal.run("calendar", "publish", "public-rcm", "--to", terminal.path("out"))
    let data = Data(try file("out/feeds.json", of: terminal))
    let manifest = try JSONDecoder().decode(FeedManifest.self, from: data)
    #expect(manifest.feeds.map(\.file) == ["public-rcm.en.ics", "public-rcm.es.ics", "public.en.ics", "public.es.ics"])
    #expect(manifest.readers == "public")
    #expect(manifest.feeds.allSatisfy { $0.lastModified == "2025-02-03T15:00:00Z" && $0.etag.utf8.count == 66 })
    #expect(manifest.feeds.last?.bytes == (try file("out/public.es.ics", of: terminal).count))
    try Data("[1]".utf8).write(to: URL(filePath: terminal.path("out/feeds.json")))
    let answer = terminal.run("calendar", "publish", "--to", terminal.path("out"))
    #expect(answer.status == .failure)
    #expect(try file("out/feeds.json", of: terminal) == Array("[1]".utf8))
  }

  @Test func `M5 and C8: a feed whose place on the web is known is offered for subscription, and a plain address beside it`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "feeds", "add", "mexico", "--party", "MX", "--in", "es", "--address", "https://rcm.example/ics")
    #expect(terminal.run("calendar", "feeds", "show", "mexico").output.contains("webcal://rcm.example/ics/mexico.es.ics"))
    #expect(terminal.run("calendar", "feeds", "show", "mexico", "--json").output.contains("webcal://rcm.example/ics/"))
    terminal.run("calendar", "publish", "mexico", "--to", terminal.path("out"))
    let manifest = try JSONDecoder().decode(FeedManifest.self, from: Data(try file("out/feeds.json", of: terminal)))
    #expect(manifest.feeds.map(\.subscription) == ["webcal://rcm.example/ics/mexico.es.ics"])
    #expect(manifest.feeds.map(\.address) == ["https://rcm.example/ics/mexico.es.ics"])
    #expect(!terminal.run("calendar", "feeds", "show", "public").output.contains("webcal"))
  }

  @Test func `all files are written, or none, and the record says nothing of what was not written`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "--to", terminal.path("out"))
    let before = try file("out/public.en.ics", of: terminal)
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-09")
    try FileManager.default.removeItem(atPath: terminal.path("out/public-rcm.es.ics"))
    try FileManager.default.createDirectory(atPath: terminal.path("out/public-rcm.es.ics"), withIntermediateDirectories: false)
    let answer = terminal.run("calendar", "publish", "--to", terminal.path("out"))
    #expect(answer.status == .failure)
    #expect(try file("out/public.en.ics", of: terminal) == before)
    #expect(terminal.run("calendar", "diff", "public").output.contains("moved"))
    let names = try FileManager.default.contentsOfDirectory(atPath: terminal.path("out"))
    #expect(names.allSatisfy { !$0.hasSuffix(".part") && !$0.hasSuffix(".kept") })
  }

  @Test func `a rehearsal writes nothing, and an undo forgets the publication`() throws {
    let terminal = try terminal()
    let publish = ["calendar", "publish", "public", "--to", terminal.path("out")]
    #expect(terminal.run(publish + ["--dry-run"]).remarks == "Only shown; nothing was written.\n")
    #expect(!FileManager.default.fileExists(atPath: terminal.path("out")))
    terminal.run(publish)
    #expect(terminal.run("calendar", "diff", "public").output == "public: nothing changes\n")
    #expect(terminal.run("undo").status == .done)
    #expect(terminal.run("calendar", "diff", "public").output.hasPrefix("public: not published before"))
    #expect(terminal.run("redo").status == .done)
    #expect(terminal.run("calendar", "diff", "public").output == "public: nothing changes\n")
    #expect(terminal.run("db", "check").status == .done)
  }

  // What changes

  @Test(arguments: ["en", "es"]) func `what subscribers will see change is said in words`(language: String) throws {
    let terminal = try terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--dates", "2025-08-05", "--mode", "virtual", "--state", "confirmed")
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--dates", "2025-08-19", "--mode", "virtual", "--state", "confirmed")
    terminal.run("calendar", "publish", "public", "--to", terminal.path("out"))
    terminal.run("calendar", "publish", "planning", "deadlines", "--to", terminal.path("inner"))
    for words in [
      ["meeting", "move", "RCGM-2025-1", "--to", "2025-06-17..18"], ["meeting", "edit", "RCGM-2025-1", "--venue", "Hotel Luna"],
      ["meeting", "confirm", "VM-2025"], ["meeting", "edit", "WS-2025-1", "--hours", "10:00-13:00"],
      ["meeting", "edit", "WS-2025-1", "--title-es", "Datos"], ["meeting", "cancel", "WS-2025-4", "--reason", "no host"],
      ["meeting", "move", "WS-2025-5", "--to", "2027-08-19"], ["meeting", "move", "WS-2025-3", "--to", "2025-09-02"],
      ["meeting", "propose", "WS-2025-2"],
      [
        "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--dates", "2025-10-07", "--mode", "virtual", "--state", "tentative",
        "--title-en", "Borders",
      ],
    ] { terminal.run(words) }
    let answer = terminal.run("calendar", "diff", "--lang", language)
    #expect(answer.status == .done)
    try GoldenFile.expect(answer.output, is: "calendars/diff.\(language).txt")
    let published = terminal.run("calendar", "publish", "public", "--to", terminal.path("out"), "--lang", language)
    #expect(answer.output.hasPrefix(published.output))
  }

  @Test func `a change that subscribers do not see is told as one`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "public", "--to", terminal.path("out"))
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-09")
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-08")
    #expect(
      terminal.run("calendar", "diff").output == "public: 1 change\n  WS-2025-1 Data: only details that subscribers do not see\n")
  }

  @Test(arguments: ["public", "planning", "deadlines", "members"])
  func `a feed differs in nothing from the file that was just published of it`(feed: String) throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", feed, "--to", terminal.path("out"))
    for language in ["en", "es"] {
      let answer = terminal.run("calendar", "diff", feed, "--against", terminal.path("out/\(feed).\(language).ics"))
      #expect(answer.output == "\(feed): nothing changes\n")
    }
  }

  @Test func `a feed is compared with a file that lies elsewhere, in the language of the file`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "planning", "--to", terminal.path("out"))
    terminal.run("meeting", "move", "WS-2025-3", "--to", "2025-09-02")
    terminal.run("meeting", "postpone", "WS-2025-1", "--reason", "no quorum")
    terminal.run("undo")
    terminal.run("meeting", "cancel", "VM-2025", "--reason", "no host")
    let answer = terminal.run("calendar", "diff", "planning", "--against", terminal.path("out/planning.es.ics"))
    #expect(
      answer.output == """
        planning: 3 changes
          WS-2025-1 Data [en]: only details that subscribers do not see
          WS-2025-3 Taller sobre niñez: moved: some time in September 2025 → 2 September 2025
          VM-2025 Reunión Viceministerial: cancelled

        """)
    try Data("no calendar".utf8).write(to: URL(filePath: terminal.path("other.ics")))
    #expect(terminal.run("calendar", "diff", "planning", "--against", terminal.path("other.ics")).status == .usage)
    #expect(terminal.run("calendar", "diff", "--against", terminal.path("out/planning.es.ics")).status == .usage)
    #expect(terminal.run("calendar", "diff", "planning", "--against", terminal.path("none.ics")).status == .failure)
  }

  @Test func `the differences are given as JSON, and the exit code is that of a command that did what it should`() throws {
    let terminal = try terminal()
    terminal.run("calendar", "publish", "public", "--to", terminal.path("out"))
    terminal.run("meeting", "move", "WS-2025-1", "--to", "2025-04-09")
    let answer = terminal.run("calendar", "diff", "--json")
    #expect(answer.status == .done)
    let files = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]])
    let change = try #require((files.first?["changes"] as? [[String: Any]])?.first)
    #expect(change["subject"] as? String == "WS-2025-1")
    let kind = try #require((change["changes"] as? [[String: Any]])?.first)
    #expect(kind["change"] as? String == "moved")
    #expect(kind["before"] as? String == "8 April 2025, 09:00–12:00 (America/Guatemala)")
    #expect(kind["after"] as? String == "9 April 2025, 09:00–12:00 (America/Guatemala)")
  }

  // Setting up

  @Test func `a feed is set up, changed, withdrawn, and each is taken back by an undo`() throws {
    let terminal = try terminal()
    func list() -> [Substring] {
      terminal.run("calendar", "feeds").output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    }
    let builtIn = list()
    terminal.run("calendar", "feeds", "add", "vm", "--kind", "VM", "--name-en", "Ministers", "--months-ahead", "24")
    #expect(list() == builtIn + ["vm"])
    #expect(terminal.run("calendar", "feeds", "show", "vm").output.contains("“Ministers”"))
    let edited = terminal.run("calendar", "feeds", "edit", "vm", "--without", "kind", "--without", "name", "--in", "es")
    #expect(edited.output.contains("kind: VM → —") && edited.output.contains("languages: en es → es"))
    terminal.run("undo")
    #expect(terminal.run("calendar", "feeds", "show", "vm").output.contains("“Ministers”"))
    terminal.run("calendar", "feeds", "remove", "vm")
    terminal.run("calendar", "feeds", "remove", "public-sacm")
    #expect(list() == builtIn.filter { $0 != "public-sacm" })
    terminal.run("undo")
    #expect(list() == builtIn)
    terminal.run("calendar", "feeds", "edit", "public", "--days-back", "30")
    #expect(list() == builtIn)
    #expect(terminal.run("calendar", "feeds", "show", "public").output.contains("30 days back"))
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test(
    arguments: [
      (["add", "public"], CommandRunner.ExitStatus.refused), (["add", "1st"], .usage), (["add", "x", "--body", "NOBODY"], .notFound),
      (["add", "x", "--year", "2025", "--days-back", "3"], .usage), (["add", "x", "--days-back", "-1"], .usage),
      (["add", "x", "--months-ahead", "121"], .usage), (["add", "x", "--address", "ftp://x.example/"], .usage),
      (["add", "x", "--audience", "all"], .usage), (["edit", "nothing"], .notFound), (["edit", "p"], .ambiguous),
      (["remove", "nothing"], .notFound), (["show", "nothing"], .notFound), (["edit", "public", "--without", "audience"], .usage),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong with a feed ends with its exit code, in both languages`(words: [String], status: CommandRunner.ExitStatus) throws {
    let terminal = try terminal()
    let answer = terminal.run(["calendar", "feeds"] + words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
    let spanish = terminal.run(["calendar", "feeds"] + words + ["--lang", "es"])
    #expect(spanish.status == status)
    #expect(spanish.remarks != answer.remarks)
  }

  @Test(
    arguments: [
      (["publish", "nothing", "--to", "x"], CommandRunner.ExitStatus.notFound), (["publish"], .usage), (["diff", "nothing"], .notFound),
      (["export", "--planning", "--audience", "members"], .usage), (["export", "--party", "NOBODY"], .notFound),
    ] as [([String], CommandRunner.ExitStatus)])
  func `what is wrong with a publication ends with its exit code`(words: [String], status: CommandRunner.ExitStatus) throws {
    let answer = try terminal().run(["calendar"] + words)
    #expect(answer.status == status, "\(answer.remarks)")
    #expect(answer.output.isEmpty)
  }
}
