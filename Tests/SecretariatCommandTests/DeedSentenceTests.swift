import Testing

@testable import SecretariatCommand

struct DeedSentenceTests {
  private static let add = [
    "meeting", "add", "--body", "RCM", "--kind", "WS", "--title-en", "Data", "--dates", "2025-06-03..04", "--block", "JUNE",
  ]

  @Test func `a rehearsal says what would be done, and the deed what was done`() throws {
    let terminal = try Terminal()
    #expect(terminal.run(Self.add + ["--dry-run"]).output.hasPrefix("WS-2025-1 would be recorded.\n"))
    #expect(terminal.run(Self.add + ["--dry-run", "--lang", "es"]).output.hasPrefix("Se registraría WS-2025-1.\n"))
    #expect(terminal.run(Self.add).output.hasPrefix("WS-2025-1 is recorded.\n"))
    let edit = ["meeting", "edit", "WS-2025-1", "--title-en", "Data on migration"]
    #expect(terminal.run(edit + ["--dry-run"]).output.hasPrefix("WS-2025-1 would be changed.\n"))
    #expect(terminal.run(edit + ["--dry-run", "--lang", "es"]).output.hasPrefix("Se modificaría WS-2025-1.\n"))
    #expect(terminal.run("undo", "--dry-run").output.hasPrefix("Entry 2 would be taken back.\n"))
    #expect(terminal.run("undo", "--dry-run", "--lang", "es").output.hasPrefix("Se desharía el asiento 2.\n"))
    #expect(terminal.run("undo").output.hasPrefix("Entry 2 is taken back.\n"))
    #expect(terminal.run("redo", "--dry-run").output.hasPrefix("The undo of entry 3 would be taken back.\n"))
  }

  @Test func `what would come of a rehearsed move is not said to have happened`() throws {
    let terminal = try Terminal()
    terminal.run(Self.add)
    terminal.run(Self.add)
    let move = ["meeting", "move", "WS-2025-1", "--to", "2025-06-10..11"]
    let rehearsal = terminal.run(move + ["--dry-run"])
    #expect(rehearsal.output.hasPrefix("WS-2025-1 would be: proposed, 10–11 June 2025.\n"))
    #expect(rehearsal.remarks == "WS-2025-2, of the same block, would move along.\nOnly shown; nothing was written.\n")
    let spanish = terminal.run(move + ["--dry-run", "--lang", "es"])
    #expect(spanish.output.hasPrefix("WS-2025-1 quedaría: propuesta, 10 y 11 de junio de 2025.\n"))
    #expect(spanish.remarks.hasPrefix("WS-2025-2, del mismo bloque, se movería también.\n"))
    #expect(terminal.run(move).remarks.hasPrefix("WS-2025-2, of the same block, moved along.\n"))
  }
}
