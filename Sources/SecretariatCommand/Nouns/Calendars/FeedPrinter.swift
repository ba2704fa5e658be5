internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// What is said of feeds, in a language.
struct FeedPrinter {
  let language: Language
  let directory: Directory?

  private var isEnglish: Bool { language == .english }

  init(language: Language, directory: Directory? = nil) {
    self.language = language
    self.directory = directory
  }

  // The list

  /// A line for each feed.
  func list(_ entries: [ReviewFeeds.Entry]) -> String {
    var table = TextTable()
    for entry in entries {
      let feed = entry.listed.feed
      let largest = entry.files.map(\.calendar.bytes.count).max() ?? 0
      table.add(
        feed.slug, feed.audience.word(in: language), feed.languages.map(\.rawValue).joined(separator: " "), filter(feed), span(feed.span),
        events(entry.files), size(largest), standing(entry.files))
    }
    return table.text
  }

  /// Everything about one feed.
  func card(_ entry: ReviewFeeds.Entry) -> String {
    let feed = entry.listed.feed
    var table = TextTable()
    func add(_ english: String, _ spanish: String, _ value: String) { table.add("  " + (isEnglish ? english : spanish), value) }
    add("audience", "audiencia", feed.audience.word(in: language))
    add("about", "trata de", filter(feed))
    add("days", "días", span(feed.span))
    if let address = feed.address { add("address", "dirección", address.text) }
    switch entry.listed.origin {
    case .builtIn: add("origin", "origen", isEnglish ? "follows from the bodies on record" : "se deriva de los cuerpos registrados")
    case .recorded: add("origin", "origen", isEnglish ? "set up" : "configurado")
    }
    for file in entry.files {
      let published = file.before.map { before in
        isEnglish
          ? "published \(before.at.utcDay.formatted(in: language)) by \(before.author)"
          : "publicado el \(before.at.utcDay.formatted(in: language)) por \(before.author)"
      }
      let parts = [
        "“\(file.calendar.account.name)”", events([file]), size(file.calendar.bytes.count), published ?? notPublished,
        file.before != nil && file.isChanged ? changed : nil,
      ]
      table.add("  \(file.name)", parts.compactMap(\.self).joined(separator: ", "))
      if let address = feed.address { add("subscribe", "suscribirse", address.subscription(to: file.name)) }
    }
    return "\(feed.slug)\n\(table.text)"
  }

  // What changes

  /// What subscribers will see change in some feeds: a line for each feed, and one for each meeting below it.
  func changes(_ files: [FeedFile]) -> String {
    var text = ""
    var feeds: [Feed] = []
    for file in files where !feeds.contains(file.feed) { feeds.append(file.feed) }
    for feed in feeds { text += changes(of: feed, files.filter { $0.feed == feed }) }
    return text
  }

  private func changes(of feed: Feed, _ files: [FeedFile]) -> String {
    let fresh = files.filter { $0.before == nil }
    if fresh.count == files.count {
      let first = isEnglish ? "not published before" : "no se había publicado"
      return "\(feed.slug): \(first), \(events(files))\n"
    }
    let lines = lines(files.filter { $0.before != nil })
    let added = fresh.map { file in
      "  \(file.name): " + (isEnglish ? "not published before" : "no se había publicado") + ", \(events([file]))\n"
    }
    if lines.isEmpty, added.isEmpty {
      let standing = files.contains(where: \.isChanged) ? unseen : (isEnglish ? "nothing changes" : "nada cambia")
      return "\(feed.slug): \(standing)\n"
    }
    return "\(feed.slug): \(language.counted(lines.count, "change", "changes", "cambio", "cambios"))\n" + added.joined()
      + lines.map { "  \($0)\n" }.joined()
  }

  /// The changes of the files of a feed, each said once: what only the other language's file has is marked with that language.
  private func lines(_ files: [FeedFile]) -> [String] {
    let ordered = files.filter { $0.language == language } + files.filter { $0.language != language }
    var said: Set<String> = []
    var lines: [String] = []
    for (position, file) in ordered.enumerated() {
      for change in file.difference.changes {
        let kinds = change.kinds.filter { !said.contains("\(change.subject) \($0.code)") }
        said.formUnion(change.kinds.map { "\(change.subject) \($0.code)" })
        guard !kinds.isEmpty else { continue }
        let text = FeedDifference.Change(subject: change.subject, title: change.title, kinds: kinds).text(in: language)
        lines.append(position == 0 ? text : "\(text) [\(file.language.rawValue)]")
      }
    }
    return lines
  }

  private var unseen: String {
    isEnglish ? "only details that subscribers do not see" : "solo detalles que los suscriptores no ven"
  }

  // Parts

  /// Which meetings a feed is about.
  private func filter(_ feed: Feed) -> String {
    let parts = [
      feed.filter.body.map { directory?.acronym(of: $0, in: language) ?? $0.text },
      feed.filter.kind.map { directory?.name(of: $0, in: language) ?? $0.text },
      feed.filter.party.map { directory?.name(of: $0, in: language) ?? $0.text },
    ]
    let list = parts.compactMap(\.self).joined(separator: ", ")
    return list.isEmpty ? (isEnglish ? "all meetings" : "todas las reuniones") : list
  }

  private func span(_ span: FeedSpan) -> String {
    switch span {
    case .year(let year): return String(year)
    case .rolling(let window):
      let back = language.counted(window.daysBack, "day back", "days back", "día atrás", "días atrás")
      let ahead = language.counted(window.monthsAhead, "month ahead", "months ahead", "mes adelante", "meses adelante")
      return "\(back), \(ahead)"
    }
  }

  private func events(_ files: [FeedFile]) -> String {
    language.counted(files.map(\.calendar.account.eventCount).max() ?? 0, "event", "events", "evento", "eventos")
  }

  /// A size in kilobytes, or in bytes where it is too large for a feed.
  private func size(_ bytes: Int) -> String {
    bytes > FeedFile.byteCountMaximum
      ? (isEnglish ? "\(bytes) bytes: too large" : "\(bytes) bytes: demasiado grande") : "\((bytes + 999) / 1_000) kB"
  }

  private func standing(_ files: [FeedFile]) -> String {
    let published = files.compactMap(\.before)
    guard let last = published.map(\.at).max() else { return notPublished }
    let day = last.utcDay.formatted(in: language)
    let words = isEnglish ? "published \(day)" : "publicado el \(day)"
    return files.contains(where: \.isChanged) ? "\(words), \(changed)" : words
  }

  private var notPublished: String { isEnglish ? "not published" : "sin publicar" }
  private var changed: String { isEnglish ? "changed since" : "con cambios posteriores" }
}
