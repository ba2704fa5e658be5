internal import ArgumentParser
internal import CivilTime
internal import Glibc
internal import Reference
internal import Secretariat
internal import Store

/// Runs a command line and turns what happens into an exit code and words; the one place where errors are translated.
enum CommandRunner {
  /// How a command ended (PRODUCT 3).
  enum ExitStatus: Int32, Sendable {
    case done = 0
    case failure = 1
    case usage = 2
    case findings = 3
    case notFound = 4
    case ambiguous = 5
    case refused = 6

    func exit() -> Never { Glibc.exit(rawValue) }
  }

  /// Runs one command line.
  static func run(_ arguments: [String], world: World) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    return World.$current.withValue(world) {
      let wantsJSON = arguments.contains("--json")
      if let typo = CommandNames.nearMiss(in: arguments) {
        report(
          .init(.usage, [.init(given: typo.given, message: "There is no command “\(typo.given)”.", help: typo.suggestion)]),
          asJSON: wantsJSON)
        return .usage
      }
      do {
        var command = try RootCommand.parseAsRoot(arguments)
        try CommandText.$current.withValue((["rcm"] + arguments).joined(separator: " ")) { try command.run() }
        return .done
      } catch {
        return handle(error, arguments: arguments, asJSON: wantsJSON)
      }
    }
  }

  private static func handle(_ error: any Error, arguments: [String], asJSON: Bool) -> ExitStatus {
    switch error {
    case is Findings: return .findings
    case let refusal as Refusal:
      let status: ExitStatus =
        switch refusal.category {
        case .invalid: .usage
        case .notFound: .notFound
        case .ambiguous: .ambiguous
        case .rule: .refused
        }
      report(
        .init(
          status,
          refusal.reasons.map { reason in
            .init(
              rule: reason.rule?.code, given: reason.given,
              message: capitalized(reason.explanation) + (reason.rule.map { " (rule \($0.code): \($0.summary))" } ?? "") + ".",
              help: reason.remedy)
          }), asJSON: asJSON)
      return status
    case let error as RecordError:
      let status: ExitStatus = if case .refusedBySchema = error { .refused } else { .failure }
      report(.init(status, [.init(given: "", message: error.description, help: nil)]), asJSON: asJSON)
      return status
    case let error as CivilTimeError:
      report(.init(.usage, [.init(given: "", message: capitalized(error.description) + ".", help: nil)]), asJSON: asJSON)
      return .usage
    case let error as ZoneError:
      report(.init(.usage, [.init(given: "", message: capitalized(error.description) + ".", help: nil)]), asJSON: asJSON)
      return .usage
    case let error as FileError:
      report(.init(.failure, [.init(given: error.path, message: error.description, help: nil)]), asJSON: asJSON)
      return .failure
    default:
      let code = RootCommand.exitCode(for: error)
      if code.isSuccess {
        World.current.output(RootCommand.fullMessage(for: error) + "\n")
        return .done
      }
      let message = RootCommand.message(for: error)
      if code == .validationFailure {
        report(.init(.usage, [.init(given: "", message: message, help: "See: \(CommandNames.path(of: arguments)) --help")]), asJSON: asJSON)
        return .usage
      }
      report(.init(.failure, [.init(given: "", message: message.isEmpty ? "\(error)" : message, help: nil)]), asJSON: asJSON)
      return .failure
    }
  }

  private static func report(_ report: ErrorReport, asJSON: Bool) {
    if asJSON {
      World.current.remarks((try? JSONText.of(report)) ?? "")
      return
    }
    for reason in report.reasons {
      World.current.remarks("rcm: \(visible(reason.message))\n")
      if let help = reason.help { World.current.remarks("     \(visible(help))\n") }
    }
  }

  /// A text without control characters, which could steer the terminal: messages quote what was given.
  private static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A command that found something ends with its own exit code, after it has said what.
struct Findings: Error {}

/// An error as JSON.
struct ErrorReport: Encodable {
  struct Reason: Encodable {
    var rule: String?
    let given: String
    let message: String
    let help: String?
  }

  let exitCode: Int32
  let reasons: [Reason]

  init(_ status: CommandRunner.ExitStatus, _ reasons: [Reason]) {
    exitCode = status.rawValue
    self.reasons = reasons
  }
}
