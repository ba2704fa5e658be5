import CivilTime
import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// R7: how the chair of a body rotates is laid down as data.
struct RotationTests {
  private static let listed = ["body", "rotation", "BSF", "--policy", "listed", "--months", "6", "--source", "the Charter"]

  /// A terminal in November 2026 with a body of three members that has no rule yet.
  private func terminal() throws -> Terminal {
    let terminal = try Terminal(now: Instant(parsing: "2026-11-25T12:00:00Z"))
    terminal.run("body", "add", "BSF", "--name-en", "Black Sea Forum", "--name-es", "Foro del Mar Negro", "--acronym", "BSF")
    for member in ["AR", "BR", "UY"] { terminal.run("body", "admit", "BSF", member, "--as", "member", "--source", "the Charter") }
    return terminal
  }

  @Test func `a body without a chair term says so instead of showing nothing`() throws {
    let terminal = try terminal()
    let answer = terminal.run("chair", "list", "--body", "BSF")
    #expect(answer.status == .done)
    #expect(answer.output.isEmpty)
    #expect(answer.remarks == "No chair term is on record.\n")
    #expect(terminal.run("chair", "list", "--body", "BSF", "--lang", "es").remarks == "No hay ningún período de Presidencia registrado.\n")
  }

  @Test func `an order names members of the body only`() throws {
    let terminal = try terminal()
    let answer = terminal.run(Self.listed + ["--order", "AR,CA", "--from", "2026-01-01", "--lang", "es"])
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("Canadá no es ni ha sido miembro de BSF"))
    #expect(answer.remarks.contains("rcm body admit BSF CA --as member"))
  }

  @Test func `a second rule is asked for a later day`() throws {
    let terminal = try terminal()
    #expect(terminal.run(Self.listed + ["--order", "AR,BR,UY", "--from", "2026-01-01"]).status == .done)
    let answer = terminal.run(Self.listed + ["--order", "BR,AR,UY", "--from", "2026-01-01"])
    #expect(answer.status == .refused)
    #expect(answer.remarks.contains("Give a later day with --from."))
  }

  @Test func `a holder that the order gives lacks nothing`() throws {
    let terminal = try terminal()
    #expect(terminal.run(Self.listed + ["--order", "AR,BR,UY", "--from", "2026-01-01"]).status == .done)
    let answer = terminal.run("chair", "verify", "--body", "BSF")
    #expect(answer.status == .done)
    #expect(answer.output == "Nothing is lacking.\n")
  }
}
