internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm kind`.
struct KindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kind", abstract: "Kinds of meeting.", subcommands: [List.self])

  /// `rcm kind list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the kinds of meeting.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let kinds = try ReviewKinds()(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(kinds.map(KindAnswer.init)))
        return
      }
      var table = TextTable()
      for kind in kinds { table.add(kind.code.text, kind.handlePrefix, kind.name.marked(in: options.language)) }
      World.current.output(table.text)
    }
  }
}
