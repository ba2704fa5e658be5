internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// `rcm log`.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Who changed what, when and why.", subcommands: [List.self, Show.self])

  /// `rcm log list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the entries of the log, the newest first.")

    @Argument(help: "Only entries that changed this meeting.")
    var meeting: String?
    @Option(name: .customLong("limit"), help: "At most so many; without it, 20.", transform: Limit.argument)
    var limit = Limit(20)
    @OptionGroup var options: ReadOptions

    func run() throws {
      let entries = try ReadLog()(in: options.office(), limit: limit, changing: meeting)
      if options.asJSON {
        World.current.output(try JSONText.of(entries.map { LogEntryAnswer($0, changes: nil) }))
        return
      }
      var table = TextTable()
      for entry in entries {
        table.add(String(entry.number), entry.at.description, entry.author, String(entry.changeCount), entry.command, entry.reason ?? "")
      }
      World.current.output(table.text)
    }
  }

  /// `rcm log show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an entry of the log, field by field.")

    @Argument(help: "The entry's number.")
    var entry: Int
    @OptionGroup var options: ReadOptions

    func run() throws {
      let (found, changes) = try ReadLog().entry(entry, in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(LogEntryAnswer(found, changes: changes)))
        return
      }
      var text = "\(found.number)  \(found.at)  \(found.author)\n  \(found.command)\n"
      if let reason = found.reason { text += "  \(reason)\n" }
      World.current.output(text + ChangePrinter.lines(changes, in: options.language, rowMaximum: .max))
    }
  }
}
