internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension CalendarCommand {
  /// `rcm calendar feeds`.
  struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "feeds", abstract: "The calendars that people can subscribe to.",
      discussion: """
        Without being set up there is one feed for each audience: public, members, planning and deadlines; where several bodies \
        live in one record, each has a public one and one for its members besides. Each is a file for each language.

        A feed shows a window around today, so that it stays under a megabyte, which is the most that Google and others read. \
        Google asks for it every 12 hours or more seldom, whatever the file says; Outlook and Apple ask every 12 hours.
        """,
      subcommands: [List.self, Show.self, Add.self, Edit.self, Remove.self], defaultSubcommand: List.self)

    /// `rcm calendar feeds list`.
    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the feeds: what each holds, how large it is, and whether it changed since it was published.")

      @OptionGroup var options: ReadOptions

      func run() throws {
        let answer = try ReviewFeeds()(in: options.office())
        if options.asJSON {
          World.current.output(try JSONText.of(answer.entries.map(FeedAnswer.init)))
        } else {
          World.current.output(FeedPrinter(language: options.language, directory: answer.directory).list(answer.entries))
        }
      }
    }

    /// `rcm calendar feeds show`.
    struct Show: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one feed with its files and when they were published.")

      @Argument(help: "Its name, or a beginning of it.")
      var feed: String
      @OptionGroup var options: ReadOptions

      func run() throws {
        let answer = try ReviewFeeds([feed])(in: options.office())
        guard let entry = answer.entries.first else { return }
        if options.asJSON {
          World.current.output(try JSONText.of(FeedAnswer(entry)))
        } else {
          World.current.output(FeedPrinter(language: options.language, directory: answer.directory).card(entry))
        }
      }
    }

    /// `rcm calendar feeds add`.
    struct Add: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Set up a feed of your own, by body, kind, party, year or window.")

      @Argument(help: "Its name: letters, digits and hyphens. The names of its files begin with it.")
      var feed: String
      @OptionGroup var given: FeedOptions
      @OptionGroup var options: WriteOptions

      func run() throws {
        let written = try SetFeed(feed, .add(given.changes), reason: options.reason)(in: options.office())
        try ChangePrinter.print(
          written, sentence: .recorded(written.result.slug), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
          language: options.language)
      }
    }

    /// `rcm calendar feeds edit`.
    struct Edit: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a feed; what is not given stays as it is.")

      @Argument(help: "Its name, or a beginning of it.")
      var feed: String
      @OptionGroup var given: FeedOptions
      @Option(
        name: .customLong("without"), help: "Take away body, kind, party, year, name or address; may be given several times.",
        transform: FeedChanges.Part.argument)
      var removed: [FeedChanges.Part] = []
      @OptionGroup var options: WriteOptions

      func run() throws {
        var changes = given.changes
        changes.removed = Set(removed)
        let written = try SetFeed(feed, .edit(changes), reason: options.reason)(in: options.office())
        try ChangePrinter.print(
          written, sentence: .changed(written.result.slug), isRehearsal: options.isRehearsal, asJSON: options.asJSON,
          language: options.language)
      }
    }

    /// `rcm calendar feeds remove`.
    struct Remove: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Withdraw a feed: it is not published any more; files that were published stay.")

      @Argument(help: "Its name, or a beginning of it.")
      var feed: String
      @OptionGroup var options: WriteOptions

      func run() throws {
        let written = try SetFeed(feed, .remove, reason: options.reason)(in: options.office())
        let name = written.result.slug
        try ChangePrinter.print(
          written,
          sentence: DeedSentence(
            done: BilingualText(english: "\(name) is withdrawn.", spanish: "Se retiró \(name)."),
            rehearsed: BilingualText(english: "\(name) would be withdrawn.", spanish: "Se retiraría \(name).")),
          isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
      }
    }
  }
}
