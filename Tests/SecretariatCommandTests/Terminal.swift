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
  private let commandCount = Mutex<UInt64>(0)

  /// A terminal in a new folder, at a moment; with a record unless told otherwise.
  init(now: Instant = SampleOffice.now, withRecord: Bool = true) throws {
    folder = NSTemporaryDirectory() + "rcm-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    clock = .fixed(now)
    if withRecord { try FileManager.default.copyItem(atPath: Self.template.get(), toPath: path("rcm.sqlite")) }
  }

  /// A record as `rcm db init` makes it, made once and copied for each test.
  private static let template: Result<String, any Error> = Result {
    let folder = NSTemporaryDirectory() + "rcm-template-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/rcm.sqlite"
    let clock = WallClock.fixed(SampleOffice.now)
    let world = World(
      environment: { ["RCM_DB": path, "RCM_AUTHOR": "Ana"][$0] }, clock: clock, zones: .system, output: { _ in }, remarks: { _ in },
      terminalWidth: { nil }, randomSeed: 2024)
    guard CommandRunner.run(["db", "init"], world: world) == .done else { throw CocoaError(.fileNoSuchFile) }
    return path
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
    // Each command has randomness of its own, as in life, and the same in every run of the test.
    let seed = commandCount.withLock { count in
      count += 1
      return 3_000 + count
    }
    let variables = ["RCM_DB": path("rcm.sqlite"), "RCM_AUTHOR": "Ana", "TZ": "America/Costa_Rica"].merging(environment) { $1 }
    let world = World(
      environment: { variables[$0] }, clock: clock, zones: .system, output: { text in output.withLock { $0 += text } },
      remarks: { text in remarks.withLock { $0 += text } }, terminalWidth: { nil }, randomSeed: seed)
    let status = CommandRunner.run(arguments, world: world)
    return Answer(status: status, output: output.withLock { $0 }, remarks: remarks.withLock { $0 })
  }
}
