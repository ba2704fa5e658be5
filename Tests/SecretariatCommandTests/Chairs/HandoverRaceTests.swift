import Foundation
import TestSupport
import Testing

@testable import SecretariatCommand

/// R9: if two people hand over at once, one succeeds and the other is told who did it.
///
/// Two processes of the built program do it, not two calls.
@Suite(.serialized) struct HandoverRaceTests {
  /// How often the two are sent off together.
  private static let rounds = 200

  /// The program, which is built beside the tests.
  private static var program: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "rcm")
  }

  /// A process that hands the chair over to a member, in the name of someone.
  private static func handover(of file: String, to party: String, by author: String) throws -> (process: Process, remarks: Pipe) {
    let process = Process()
    process.executableURL = program
    process.arguments = ["chair", "handover", "--at", "VM-2025", "--to", party, "--tz", "UTC", "--db", file]
    process.environment = ["RCM_AUTHOR": author]
    let remarks = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = remarks
    try process.run()
    return (process, remarks)
  }

  @Test func `of two processes that hand over one term at once exactly one wins, and the other names the winner`() throws {
    let terminal = try HandoverTests.terminal()
    var wins: [String: Int] = [:]
    for round in 1...Self.rounds {
      let file = terminal.path("round-\(round).sqlite")
      try FileManager.default.copyItem(atPath: terminal.path("rcm.sqlite"), toPath: file)
      defer { try? FileManager.default.removeItem(atPath: file) }
      let rivals = try [("HN", "Berta"), ("PA", "Carlos")].map { party, author in
        (party: party, author: author, run: try Self.handover(of: file, to: party, by: author))
      }
      for rival in rivals { rival.run.process.waitUntilExit() }
      let codes = rivals.map(\.run.process.terminationStatus)
      #expect(codes.sorted() == [0, CommandRunner.ExitStatus.refused.rawValue], "round \(round)")
      guard let winner = rivals.first(where: { $0.run.process.terminationStatus == 0 }),
        let loser = rivals.first(where: { $0.run.process.terminationStatus != 0 })
      else { return }
      let remarks = String(decoding: loser.run.remarks.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(remarks.contains("\(winner.author) recorded it"), "round \(round): \(remarks)")
      let chain = terminal.run("chair", "list", "--from", "2026", "--db", file).output
      #expect(chain.hasPrefix("2026  \(winner.party == "HN" ? "Honduras" : "Panama")"), "round \(round): \(chain)")
      wins[winner.author, default: 0] += 1
    }
    #expect(wins.values.reduce(0, +) == Self.rounds)
  }
}
