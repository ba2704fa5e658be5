internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

extension CalendarCommand {
  /// `rcm calendar publish`.
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Write feeds to a folder, all or none, and record what their subscribers see from now on.",
      discussion: """
        Without a name or an audience the public feeds are published. A folder holds feeds of one kind of readers only, so that \
        no draft comes to lie beside what is public.

        A file whose bytes have not changed is left alone. The list feeds.json tells a web server the ETag and Last-Modified of \
        each file. What subscribers will see change is said in words; rcm calendar diff says it beforehand.
        """)

    @Argument(help: "The names of the feeds; without any, the public ones.")
    var feeds: [String] = []
    @Option(name: .customLong("to"), help: ArgumentHelp("The folder to write to; it is made if need be.", valueName: "folder"))
    var path: String
    @OptionGroup var audience: AudienceOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let folder = OutputFolder(path: path)
      let office = try options.office()
      var names: [String] = []
      let publish = PublishFeeds(feeds, audiences: Set(audience.audiences), reason: options.reason)
      let written = try publish(in: office) { files in
        let manifest = try FeedManifest(publishing: files, to: folder, standing: .standing(in: folder))
        let contents = files.map { OutputFolder.File(name: $0.name, bytes: $0.calendar.bytes) }
        names = try folder.replace(contents + [manifest.file()])
      }
      if options.isRehearsal { _ = try FeedManifest(publishing: written.result, to: folder, standing: .standing(in: folder)) }
      if options.asJSON {
        let answer = PublicationAnswer(
          folder: path, isRehearsal: options.isRehearsal, entry: written.entry, written: names,
          files: written.result.map(FeedFileAnswer.init))
        World.current.output(try JSONText.of(answer))
        return
      }
      World.current.output(FeedPrinter(language: options.language).changes(written.result))
      if !options.isRehearsal { World.current.remarks(remark(on: names)) }
      World.current.remarks(EntryRemark.text(after: written, isRehearsal: options.isRehearsal, in: options.language))
    }

    private func remark(on names: [String]) -> String {
      let isEnglish = options.language == .english
      guard !names.isEmpty else { return isEnglish ? "\(path) was up to date.\n" : "\(path) estaba al día.\n" }
      return (isEnglish ? "Written to " : "Escrito en ") + "\(path): \(names.joined(separator: ", ")).\n"
    }
  }

  /// `rcm calendar diff`.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Say in words what subscribers will see change since feeds were last published.",
      discussion: "Whether something changes or not, the exit code is 0; --json tells programs what changes.")

    @Argument(help: "The names of the feeds; without any, every one that was published.")
    var feeds: [String] = []
    @Option(
      name: .customLong("against"),
      help: ArgumentHelp("Compare one feed with a file of it in place of the last publication.", valueName: "file"))
    var path: String?
    @OptionGroup var options: ReadOptions

    /// The most bytes that are read of a file.
    private static let byteCountMaximum = 50_000_000

    /// Refuses a file without a feed, or for several.
    func validate() throws {
      guard path != nil, feeds.count != 1 else { return }
      try ArgumentFailure.keeping {
        throw Refusal.invalid(
          given: "--against",
          because: BilingualText(
            english: "a file is compared with one feed, and \(feeds.count) are named",
            spanish: "un archivo se compara con un calendario, y se indican \(feeds.count)"),
          remedy: BilingualText(
            english: "Name the feed: rcm calendar diff public --against public.en.ics",
            spanish: "Indique el calendario: rcm calendar diff public --against public.es.ics"))
      }
    }

    func run() throws {
      if let path, let feed = feeds.first {
        let bytes = try OutputFile.read(path, maximum: Self.byteCountMaximum)
        let file = try CompareFeed(feed, with: bytes, language: options.language)(in: options.office())
        World.current.output(
          options.asJSON ? try JSONText.of([FeedFileAnswer(file)]) : FeedPrinter(language: options.language).changes([file]))
        return
      }
      let entries = try ReviewFeeds(feeds)(in: options.office()).entries
      let files = entries.filter { !feeds.isEmpty || $0.isPublished }.flatMap(\.files)
      if options.asJSON {
        World.current.output(try JSONText.of(files.map(FeedFileAnswer.init)))
        return
      }
      guard !files.isEmpty else {
        World.current.remarks(
          options.language == .english
            ? "No feed was published yet; publish with: rcm calendar publish --to FOLDER\n"
            : "Aún no se publicó ningún calendario; publique con: rcm calendar publish --to CARPETA\n")
        return
      }
      World.current.output(FeedPrinter(language: options.language).changes(files))
    }
  }

  /// The audiences of which feeds are wanted.
  struct AudienceOptions: ParsableArguments {
    @Option(
      name: .customLong("audience"), help: "All feeds of this audience: public, members, planning or deadlines; may be given twice.",
      transform: FeedAudience.argument)
    var audiences: [FeedAudience] = []
  }
}

/// What a publication did, as JSON.
struct PublicationAnswer: Encodable {
  let folder: String
  let isRehearsal: Bool
  let entry: Int?
  let written: [String]
  let files: [FeedFileAnswer]
}
