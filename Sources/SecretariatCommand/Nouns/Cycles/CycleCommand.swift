internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat

/// `rcm cycle`.
struct CycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycle", abstract: "The yearly cycle of a body's statutory meetings.", subcommands: [List.self, Show.self])

  /// `rcm cycle list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the bodies that have a cycle.")

    @OptionGroup var options: ReadOptions

    func run() throws {
      let answers = try ReviewCycle.all(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answers.map { CycleAnswer($0.cycle) }))
        return
      }
      let isEnglish = options.language == .english
      var table = TextTable()
      for answer in answers {
        let (meetings, deadlines) = (answer.cycle.slots.count, answer.cycle.deadlines.count)
        table.add(
          answer.body.code.text, answer.body.name.marked(in: options.language),
          isEnglish ? "\(meetings) meetings, \(deadlines) deadlines" : "\(meetings) reuniones, \(deadlines) plazos")
      }
      World.current.output(table.text)
    }
  }

  /// `rcm cycle show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a body's cycle: meetings with windows and evidence, gaps and deadlines.")

    @Argument(help: "The body, by code or name; without it, the first on record.")
    var body: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try ReviewCycle(body: body)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(CycleAnswer(answer.cycle)))
        return
      }
      World.current.output(CyclePrinter(language: options.language).text(answer))
    }
  }
}

/// A cycle as plain text.
private struct CyclePrinter {
  let language: Language
  private var isEnglish: Bool { language == .english }

  init(language: Language) { self.language = language }

  func text(_ answer: ReviewCycle.Answer) -> String {
    let name = answer.body.name.marked(in: language)
    var text = "\(isEnglish ? "Cycle of the \(name)" : "Ciclo de la \(name)")\n"
    for slot in answer.cycle.slots {
      text += "\n\(slot.code)\n"
      let facts = [
        slot.window.formatted(in: language), slot.length(in: language),
        (isEnglish ? "mode: " : "modalidad: ") + slot.modeWord(in: language),
        (isEnglish ? "place: " : "lugar: ") + slot.placeRule.words(in: language), weekdays(slot),
      ].compactMap(\.self)
      text += wrapped(slot.title.marked(in: language), indent: 2)
      text += wrapped(facts.joined(separator: "; "), indent: 2)
      for gap in slot.gaps { text += wrapped(gap.clause(before: gap.other.text, in: language) + ".", indent: 2) }
      if slot.isHandover {
        text += wrapped(
          isEnglish ? "The chair changes hands at its close." : "A su clausura se traspasa la Presidencia.", indent: 2)
      }
      text += wrapped(slot.evidence.marked(in: language), indent: 2)
      for deadline in answer.cycle.deadlines where deadline.slot == slot.code {
        let words =
          "\(deadline.title.marked(in: language)): \(deadline.offset(in: language)) (\(deadline.responsible.marked(in: language)))"
        text += wrapped(words, indent: 4)
      }
    }
    var seen: Set<BilingualText> = []
    let sources = answer.cycle.deadlines.filter { $0.purpose == .preparation }.map(\.source).filter { seen.insert($0).inserted }
    return text + "\n" + sources.map { wrapped($0.marked(in: language), indent: 0) }.joined()
  }

  private func wrapped(_ text: String, indent: Int) -> String { TextColumn.wrapped(text, width: 96, indent: indent) }

  private func weekdays(_ slot: CycleSlot) -> String? {
    guard !slot.weekdays.isEmpty else { return nil }
    let names = slot.weekdays.map { $0.name(in: language) }
    let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? isEnglish ? " or " : " o " : "") + (names.last ?? "")
    return isEnglish ? "preferably beginning on \(list)" : "de preferencia con inicio en \(list)"
  }
}
