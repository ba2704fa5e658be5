import Testing

@testable import SecretariatCommand

struct MeetingCommandTests {
  @Test func `a new meeting gets a handle, a number and a log entry`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05", "--city", "san jose")
    #expect(answer.status == .done)
    #expect(answer.output.hasPrefix("VM-2025 is recorded.\n  + meeting VM-2025\n"))
    #expect(answer.remarks == "It is number XXX of its series.\nLog entry 2; take it back with: rcm undo\n")
    let card = terminal.run("meeting", "show", "VM-2025").output
    #expect(card.contains("Series:      RCM-VM XXX (30th)"))
    #expect(card.contains("Place:       San José, Costa Rica"))
    #expect(card.contains("Chair:       not recorded (2025)"))
  }

  @Test func `a rehearsal shows the same changes and writes nothing`() throws {
    let terminal = try Terminal()
    let words = ["meeting", "edit", "VM-2024", "--venue", "Biltmore Plaza", "--reason", "from the programme"]
    let rehearsal = terminal.run(words + ["--dry-run"])
    #expect(rehearsal.remarks == "Only shown; nothing was written.\n")
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 1)
    #expect(rehearsal.output.hasPrefix("VM-2024 would be changed.\n"))
    func changes(_ output: String) -> [Substring] { Array(output.split(separator: "\n").dropFirst()) }
    #expect(changes(terminal.run(words).output) == changes(rehearsal.output))
    #expect(terminal.run("meeting", "show", "VM-2024").output.contains("Biltmore Plaza, Belize City, Belize"))
  }

  @Test func `a move takes the block along and one undo brings both back with a higher sequence`() throws {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05", "--country", "CR", "--block", "VM-2025-BLOCK")
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2025-12-02..03", "--country", "CR", "--block", "VM-2025-BLOCK")
    let move = terminal.run("meeting", "move", "VM-2025", "--to", "2025-12-11..12", "--reason", "the hotel is full")
    #expect(move.remarks.hasPrefix("RCGM-2025-1, of the same block, moved along.\n"))
    #expect(terminal.run("meeting", "show", "RCGM-2025-1").output.contains("9–10 December 2025"))
    #expect(terminal.run("undo").status == .done)
    let card = terminal.run("meeting", "show", "RCGM-2025-1").output
    #expect(card.contains("2–3 December 2025"))
    #expect(card.contains("(sequence 2, revision 3)"))
  }

  @Test func `a move can leave the block where it is`() throws {
    let terminal = try Terminal()
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "VM", "--dates", "2025-12-04..05", "--block", "B")
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "RCGM", "--dates", "2025-12-03", "--block", "B")
    terminal.run("meeting", "move", "VM-2025", "--to", "2025-12-11..12", "--alone")
    #expect(terminal.run("meeting", "show", "RCGM-2025-1").output.contains("3 December 2025"))
  }

  @Test func `a meeting goes through its life, and the card tells how far it has come`() throws {
    let terminal = try Terminal()
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "WG", "--dates", "2025-01", "--mode", "virtual")
    #expect(terminal.run("meeting", "propose", "WG-2025-1", "--dates", "2025-01-28..29").status == .done)
    #expect(terminal.run("meeting", "confirm", "WG-2025-1").output.hasPrefix("WG-2025-1: confirmed, 28–29 January 2025.\n"))
    #expect(terminal.run("meeting", "postpone", "WG-2025-1", "--reason", "no quorum").status == .done)
    #expect(terminal.run("meeting", "move", "WG-2025-1", "--to", "2025-01-30..31").output.hasPrefix("WG-2025-1: tentative"))
    #expect(terminal.run("meeting", "confirm", "WG-2025-1").status == .done)
    #expect(terminal.run("meeting", "hold", "WG-2025-1").status == .done)
    #expect(terminal.run("meeting", "close", "WG-2025-1").output.hasPrefix("WG-2025-1: held, file closed, 30–31 January 2025.\n"))
    let edit = terminal.run("meeting", "edit", "WG-2025-1", "--title-en", "Late change")
    #expect(edit.status == .refused)
    #expect(edit.remarks.contains("rcm meeting reopen WG-2025-1"))
    #expect(terminal.run("meeting", "reopen", "WG-2025-1").status == .done)
    #expect(terminal.run("meeting", "edit", "WG-2025-1", "--title-en", "Late change").status == .done)
  }

  @Test func `a cancelled meeting keeps its last dates and the reason`() throws {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WORKSHOP", "--dates", "2025-05-06..07", "--country", "HN", "--state", "confirmed")
    let without = terminal.run("meeting", "cancel", "WS-2025-1")
    #expect(without.status == .refused)
    #expect(without.remarks.contains("R13"))
    terminal.run("meeting", "cancel", "WS-2025-1", "--reason", "lack of funds")
    let card = terminal.run("meeting", "show", "WS-2025-1").output
    #expect(card.contains("6–7 May 2025"))
    #expect(card.contains("Reason:      lack of funds"))
    #expect(!terminal.run("meeting", "next").output.contains("WS-2025-1"))
  }

  @Test func `the meeting that was never held lapses and takes no number`() throws {
    let terminal = try Terminal()
    #expect(terminal.run("meeting", "lapse", "BIREG-2019", "--reason", "never numbered").status == .done)
    #expect(!terminal.run("series", "gaps", "RCM-SACM").output.contains("BIREG-2019"))
  }

  @Test func `a clone has its own handle and UID, and no place or number of the old one`() throws {
    let terminal = try Terminal()
    let answer = terminal.run("meeting", "clone", "WOMEN-2023", "--to", "2024-07-08..09")
    #expect(answer.output.hasPrefix("WOMEN-2024 is recorded.\n"))
    let card = terminal.run("meeting", "show", "WOMEN-2024").output
    #expect(card.contains("Title:       Congress on Women in Migration"))
    #expect(card.contains("RCM-WOMEN VI (6th)"))
    #expect(card.contains("Place:       place not recorded"))
  }

  @Test(arguments: [
    ("migracion congreso", ["WOMEN-2021", "WOMEN-2022", "WOMEN-2023", "WOMEN-2019"]), ("TRATA", ["EV-2023-1", "EV-2023-3"]),
    ("women", ["WOMEN-2019", "WOMEN-2021", "WOMEN-2022", "WOMEN-2023", "WS-2017-6"]), ("belice viceministerial", ["VM-2023", "VM-2024"]),
    ("berlín", ["EV-2017-5"]), ("montev", ["BIREG-2018"]),
  ])
  func `search finds words of either language without accents and capitals`(words: String, handles: [String]) throws {
    let output = try Terminal().run("meeting", "search", words).output
    #expect(Set(output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }) == Set(handles))
  }

  @Test func `lists can be narrowed by year, kind, country and state`() throws {
    let terminal = try Terminal()
    func handles(_ arguments: String...) -> [String] {
      terminal.run(["meeting", "list"] + arguments).output.split(separator: "\n").compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    }
    #expect(handles("--year", "2024") == ["EV-2024-1", "RCGM-2024-1", "EV-2024-2", "BIREG-2024", "RCGM-2024-2", "VM-2024"])
    #expect(handles("--kind", "plenary").count == 6)
    #expect(handles("--kind", "RCGM", "--from", "2023", "--until", "2023-06") == ["RCGM-2023-1"])
    #expect(handles("--country", "Perú") == ["TROIKA-2023"])
    #expect(handles("--state", "tentative") == ["BIREG-2019"])
    #expect(handles("--limit", "1") == ["VM-2012"])
  }

  @Test func `the next meetings are those from today on that are not cancelled`() throws {
    let terminal = try Terminal()
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "WG", "--dates", "2025-05-27..28", "--mode", "virtual")
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "WG", "--dates", "2025-02-02", "--mode", "virtual")
    #expect(terminal.run("meeting", "next").output.split(separator: "\n").count == 1)
    #expect(terminal.run("meeting", "next", "--from", "2024-12-01", "--limit", "2").output.contains("VM-2024"))
  }

  @Test func `a card shows everything, in the language asked for`() throws {
    let terminal = try Terminal()
    let english = terminal.run("meeting", "show", "vm-2023").output
    #expect(english.contains("Chair:       Panama (2023) until the close of VM-2023; Belize (2024) from then"))
    #expect(english.contains("As written:  December 6 -7, 2023, Panama, Panama"))
    let spanish = terminal.run("meeting", "show", "vm-2023", "--lang", "es").output
    #expect(spanish.contains("Fecha:        6 y 7 de diciembre de 2023"))
    #expect(spanish.contains("Presidencia:  Panamá (2023) hasta la clausura de VM-2023; Belice (2024) a partir de entonces"))
  }

  @Test func `a meeting known to the month has no day`() throws {
    let card = try Terminal().run("meeting", "show", "RCGM-2013-1").output
    #expect(card.contains("Date:        November 2013"))
  }

  @Test func `the day of a session is written out`() throws {
    let terminal = try Terminal()
    terminal.run(
      "meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-12-05", "--hours", "09:00-13:00", "--zone", "America/Costa_Rica")
    #expect(terminal.run("meeting", "show", "WS-2025-1").output.contains("5 December 2025, 09:00-13:00 America/Costa_Rica\n"))
    #expect(terminal.run("meeting", "show", "WS-2025-1", "--lang", "es").output.contains("5 de diciembre de 2025, 09:00-13:00 America"))
  }

  @Test func `new dates are taken by either name, and once`() throws {
    let terminal = try Terminal()
    terminal.run("meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-05-05", "--title-en", "Data")
    #expect(terminal.run("meeting", "propose", "WS-2025-1", "--to", "2025-05-06").output.contains("6 May 2025"))
    #expect(terminal.run("meeting", "move", "WS-2025-1", "--dates", "2025-05-07").output.contains("7 May 2025"))
    #expect(terminal.run("meeting", "clone", "WS-2025-1", "--dates", "2025-06-07").output.hasPrefix("WS-2025-2 is recorded."))
    #expect(terminal.run("meeting", "clone", "WS-2025-1", "--to", "2025-07-07").output.hasPrefix("WS-2025-3 is recorded."))
    #expect(terminal.run("meeting", "clone", "WS-2025-1").remarks.hasPrefix("rcm: The dates of the new meeting are given once, with --to."))
    #expect(terminal.run("meeting", "clone", "WS-2025-1", "--to", "2025-07-07", "--dates", "2025-07-08").status == .usage)
  }
}
