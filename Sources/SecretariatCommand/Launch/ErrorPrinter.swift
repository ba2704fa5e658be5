internal import ArgumentParser
internal import CivilTime
internal import Secretariat

/// Prints errors to standard error, as lines in the language of the command line, or as JSON in both.
struct ErrorPrinter {
  /// One reason, with what would help.
  struct Reason {
    var rule: Rule?
    let given: String
    /// A sentence.
    let message: BilingualText
    let help: BilingualText?
    /// The character of what was given at which it is wrong, from 1.
    var column: Int?
  }

  private let arguments: [String]
  private let asJSON: Bool
  private let language: Language

  /// A printer for a command line that may not even have been understood.
  init(arguments: [String]) {
    self.arguments = arguments
    asJSON = arguments.contains("--json")
    language = RecordOptions.language(of: arguments)
  }

  /// Prints reasons and gives back the status.
  func print(_ status: CommandRunner.ExitStatus, _ reasons: [Reason]) -> CommandRunner.ExitStatus {
    if asJSON {
      func answer(_ text: BilingualText) -> TextAnswer { TextAnswer { text.text(in: $0).map(Self.visible) } }
      let reasons = reasons.map { reason in
        Answer.Reason(
          rule: reason.rule?.code, given: Self.visible(reason.given), message: answer(reason.message), help: reason.help.map(answer),
          column: reason.column)
      }
      World.current.remarks((try? JSONText.of(Answer(exitCode: status.rawValue, reasons: reasons))) ?? "")
      return status
    }
    func text(_ text: BilingualText) -> String { Self.visible(text.bestText(in: language).text) }
    for reason in reasons {
      World.current.remarks("rcm: \(text(reason.message))\n")
      if let column = reason.column { World.current.remarks(CaretLines.text(under: column, of: Self.visible(reason.given))) }
      if let help = reason.help { World.current.remarks("     \(text(help))\n") }
    }
    return status
  }

  /// Prints a refusal.
  func print(_ refusal: Refusal) -> CommandRunner.ExitStatus {
    let status: CommandRunner.ExitStatus =
      switch refusal.category {
      case .invalid: .usage
      case .notFound: .notFound
      case .ambiguous: .ambiguous
      case .rule: .refused
      }
    return print(
      status, refusal.reasons.map { .init(rule: $0.rule, given: $0.given, message: $0.sentence, help: $0.remedy, column: $0.column) })
  }

  /// Prints what is wrong with a value, given as a clause.
  func print(clause: (Language) -> String) -> CommandRunner.ExitStatus {
    print(.usage, [.init(given: "", message: BilingualText { clause($0) + "." }.capitalized, help: nil)])
  }

  /// Prints what the parser of the command line says, or shows the help that was asked for.
  func print(parsing error: any Error) -> CommandRunner.ExitStatus {
    let code = RootCommand.exitCode(for: error)
    if code.isSuccess {
      World.current.output(RootCommand.fullMessage(for: error) + "\n")
      return .done
    }
    let message = String(RootCommand.message(for: error).prefix(Self.messageMaximum))
    let failure = ArgumentFailure.latest.text
    guard code == .validationFailure || failure != nil else {
      return print(.failure, [.init(given: "", message: BilingualText(message.isEmpty ? "\(error)" : message, in: .english), help: nil)])
    }
    let command = CommandNames.path(of: arguments)
    let help = BilingualText(english: "See: \(command) --help", spanish: "Vea: \(command) --help")
    guard let failure else { return print(.usage, [.init(given: "", message: ParserSentence.bilingual(message), help: help)]) }
    // The parser's sentence names the option; what follows its colon is replaced by what the value's type says.
    let name = message.hasPrefix("The value '") ? message.split(separator: "'").first { $0.hasPrefix("--") } : nil
    let option = name.map { $0.prefix { $0 != " " } + ": " } ?? ""
    let sentence = BilingualText { language in
      let clause = failure.bestText(in: language).text
      return option + clause + (clause.last.map { ".?".contains($0) } == true ? "" : ".")
    }
    return print(.usage, [.init(given: "", message: option.isEmpty ? sentence.capitalized : sentence, help: help)])
  }

  /// How much of the parser's message is shown, which quotes what was given in full.
  private static let messageMaximum = 400

  /// A text without control characters, which could steer the terminal: messages quote what was given.
  private static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
      scalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  private struct Answer: Encodable {
    struct Reason: Encodable {
      let rule: String?
      let given: String
      let message: TextAnswer
      let help: TextAnswer?
      let column: Int?
    }

    let exitCode: Int32
    let reasons: [Reason]
  }
}

extension BilingualText {
  /// What one of our own errors says, as a clause or sentences; `nil` for any other error.
  init?(sayingWhy error: any Error) {
    switch error {
    case let error as CivilTimeError: self.init { error.description(in: $0) }
    case let error as ZoneError: self.init { error.description(in: $0) }
    case let refusal as Refusal: self.init { refusal.text(in: $0) }
    default: return nil
    }
  }
}
