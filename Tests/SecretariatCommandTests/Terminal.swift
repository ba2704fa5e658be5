import CivilTime
import Foundation
import Synchronization
import TestSupport

@testable import SecretariatCommand

/// A terminal for tests: a folder of its own, a fixed clock, and what the commands wrote.
final class Terminal: Sendable {
  /// What a command left behind.
  struct Answer {
    let status: CommandRunner.ExitStatus
    let output: String
    let remarks: String
  }

  let folder: String
  private let clock: WallClock

  /// A terminal in a new folder, at a moment; with a record unless told otherwise.
  init(now: Instant = SampleOffice.now, withRecord: Bool = true) throws {
    folder = NSTemporaryDirectory() + "rcm-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    clock = .fixed(now)
    if withRecord { _ = run("db", "init") }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Runs a command line.
  @discardableResult
  func run(_ arguments: String...) -> Answer { run(arguments) }

  /// Runs a command line; what it makes at random follows from the seed.
  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:], seed: UInt64 = 2024) -> Answer {
    let output = Mutex("")
    let remarks = Mutex("")
    let variables = ["RCM_DB": path("rcm.sqlite"), "RCM_AUTHOR": "Ana", "TZ": "America/Costa_Rica"].merging(environment) { $1 }
    let world = World(
      environment: { variables[$0] }, clock: clock, zones: .system, output: { text in output.withLock { $0 += text } },
      remarks: { text in remarks.withLock { $0 += text } }, randomSeed: seed)
    let status = CommandRunner.run(arguments, world: world)
    return Answer(status: status, output: output.withLock { $0 }, remarks: remarks.withLock { $0 })
  }
}
