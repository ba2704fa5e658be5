internal import ArgumentParser
internal import CivilTime
internal import Glibc
internal import Secretariat
internal import Store

/// Runs a command line and turns what happens into an exit code and words; the one place where errors are translated.
enum CommandRunner {
  /// How a command ended; the root command's help lists the codes.
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
      ArgumentFailure.$latest.withValue(ArgumentFailure()) {
        let errors = ErrorPrinter(arguments: arguments)
        RecordOptions.remarkOnLanguage(of: arguments)
        if let line = CommandNames.withOptionsLast(arguments) {
          return errors.print(
            .usage,
            [
              .init(
                given: arguments[0],
                message: BilingualText(
                  english: "Options stand after the command.", spanish: "Las opciones van después del comando."),
                help: BilingualText(english: "Write: \(line)", spanish: "Escriba: \(line)"))
            ])
        }
        if let typo = CommandNames.nearMiss(in: arguments) {
          return errors.print(.usage, [.init(given: typo.given, message: typo.message, help: typo.help)])
        }
        do {
          var command = try RootCommand.parseAsRoot(CommandNames.ordered(arguments))
          try CommandText.$current.withValue(CommandWords.line(["rcm"] + CommandWords.withoutPersonalData(arguments))) { try command.run() }
          return .done
        } catch {
          return handle(error, errors)
        }
      }
    }
  }

  private static func handle(_ error: any Error, _ errors: ErrorPrinter) -> ExitStatus {
    switch error {
    case is Findings: return .findings
    case let refusal as Refusal: return errors.print(refusal)
    case let error as RecordError:
      let status: ExitStatus = if case .refusedBySchema = error { .refused } else { .failure }
      return errors.print(status, [.init(given: "", message: BilingualText { error.description(in: $0) }, help: nil)])
    case let error as CivilTimeError: return errors.print(clause: { error.description(in: $0) })
    case let error as ZoneError: return errors.print(clause: { error.description(in: $0) })
    case let error as FileError:
      return errors.print(.failure, [.init(given: error.path, message: BilingualText { error.text(in: $0) }, help: nil)])
    default: return errors.print(parsing: error)
    }
  }
}

/// A command that found something ends with its own exit code, after it has said what.
struct Findings: Error {}
