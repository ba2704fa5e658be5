import TestSupport
import Testing

@testable import SecretariatCommand

struct UndoCommandTests {
  private func terminal() throws -> Terminal {
    let terminal = try Terminal()
    #expect(terminal.run("meeting", "add", "--body", "RCM", "--kind", "WS", "--dates", "2025-05-05").status == .done)
    #expect(terminal.run("meeting", "confirm", "WS-2025-1").status == .done)
    return terminal
  }

  @Test func `undo takes the last change back and redo brings it again`() throws {
    let terminal = try terminal()
    let undone = terminal.run("undo")
    #expect(undone.status == .done)
    #expect(undone.output.hasPrefix("Entry 3 is taken back.\n"))
    #expect(undone.output.contains("state: confirmed → proposed"))
    #expect(undone.remarks == "Log entry 4; take it back with: rcm undo\n")
    let redone = terminal.run("redo", "--lang", "es")
    #expect(redone.status == .done)
    #expect(redone.output.hasPrefix("Se rehízo lo deshecho en el asiento 4.\n"))
    #expect(redone.output.contains("state: proposed → confirmed"))
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `a rehearsed undo changes nothing`() throws {
    let terminal = try terminal()
    let answer = terminal.run("undo", "--dry-run", "--lang", "es")
    #expect(answer.output.hasPrefix("Se desharía el asiento 3.\n"))
    #expect(answer.remarks == "Solo se muestra; no se escribió nada.\n")
    #expect(terminal.run("log", "list").output.split(separator: "\n").count == 3)
  }

  @Test func `a given entry is taken back with its reason, as JSON`() throws {
    let terminal = try terminal()
    let answer = terminal.run("undo", "3", "--reason", "too early", "--json")
    #expect(answer.status == .done)
    #expect(answer.output.contains("\"entry\""))
    #expect(answer.output.contains("\"isRehearsal\""))
    #expect(terminal.run("log", "show", "4").output.contains("  too early\n"))
  }

  @Test func `an entry whose row was changed since is refused by the rule`() throws {
    let answer = try terminal().run("undo", "2")
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("WS-2025-1") || answer.remarks.contains("changed since"))
    #expect(answer.remarks.contains("R26"))
  }

  @Test func `every change can be taken back but not the making of the record, and there is nothing to bring back after a new change`()
    throws
  {
    let terminal = try terminal()
    for _ in 0..<2 { #expect(terminal.run("undo").status == .done) }
    let nothing = terminal.run("undo")
    #expect(nothing.status == .refused)
    #expect(nothing.remarks.contains("entry 1 made the record") || nothing.remarks.contains("Entry 1 made the record"))
    #expect(terminal.run("meeting", "show", "WS-2025-1").status == .notFound)
    #expect(terminal.run("db", "check").status == .done)
    for _ in 0..<2 { #expect(terminal.run("redo").status == .done) }
    #expect(terminal.run("redo").remarks.contains("nothing to bring back"))
    #expect(terminal.run("meeting", "show", "WS-2025-1").status == .done)
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test func `after a redo is taken back, undo takes the change before it and redo brings back the last one`() throws {
    let terminal = try terminal()
    for arguments in [["undo"], ["redo"], ["undo", "5"]] { #expect(terminal.run(arguments).status == .done) }
    #expect(terminal.run("undo", "--dry-run").output.hasPrefix("Entry 2 would be taken back.\n"))
    let redone = terminal.run("redo")
    #expect(redone.output.hasPrefix("The undo of entry 6 is taken back.\n"))
    #expect(redone.output.contains("state: proposed → confirmed"))
    #expect(terminal.run("undo").output.hasPrefix("Entry 3 is taken back.\n"))
    #expect(terminal.run("db", "check").status == .done)
  }

  @Test(arguments: [
    (["undo"], "El asiento 1 creó el registro"), (["redo"], "No hay nada que rehacer"),
    (["undo", "99"], "Vea los asientos con: rcm log list"),
  ])
  func `what cannot be taken back is said in Spanish`(arguments: [String], sentence: String) throws {
    let terminal = try Terminal()
    let answer = terminal.run(arguments + ["--lang", "es"])
    #expect(answer.remarks.contains(sentence), "\(answer.remarks)")
    #expect(answer.remarks != terminal.run(arguments).remarks)
  }

  @Test(arguments: [["undo", "99"], ["undo", "0"]])
  func `an entry that is not there is not found`(arguments: [String]) throws {
    #expect(try terminal().run(arguments).status == .notFound)
  }
}
