internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm blackout`.
struct BlackoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blackout", abstract: "Days on which meetings are not held, or better not.",
    discussion: """
      The program brings the high-level week of the United Nations General Assembly, the migration forums whose dates a source \
      supports, Holy Week and the turn of the year; each says where it is taken from, or that it is ours. The record keeps what \
      people change of them and add to them, such as elections in a host country.

      A hard one keeps meetings away; any other costs so much for each day of a meeting on its days.
      """,
    subcommands: [List.self, Show.self, Add.self, Edit.self, Remove.self], defaultSubcommand: List.self)

  /// `rcm blackout list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the blackouts of a year or of some days.")

    @OptionGroup var span: SpanOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let office = try options.office()
      let answer = try ReviewBlackouts()(in: office, over: span.days(today: office.today))
      if options.asJSON {
        World.current.output(try JSONText.of(answer.blackouts.map(BlackoutAnswer.init)))
      } else {
        World.current.output(BlackoutPrinter(language: options.language, directory: answer.directory).table(answer.blackouts))
      }
    }
  }

  /// `rcm blackout show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a blackout with its source.")

    @Argument(help: "Its name, or a beginning of it.")
    var blackout: String
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewBlackouts().one(blackout, in: options.office())
      guard let listed = answer.blackouts.first else { return }
      if options.asJSON {
        World.current.output(try JSONText.of(BlackoutAnswer(listed)))
      } else {
        World.current.output(BlackoutPrinter(language: options.language, directory: answer.directory).card(listed))
      }
    }
  }
}
