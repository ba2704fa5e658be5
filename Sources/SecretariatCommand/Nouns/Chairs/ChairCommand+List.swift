internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

extension ChairCommand {
  /// `rcm chair list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The chain of chair terms, the oldest first.")

    @OptionGroup var chart: ChairChartOptions
    @OptionGroup var options: Options

    func run() throws {
      let (today, answer) = try options.review(until: chart.lastDay)
      let timeline = try chart.timeline(of: answer.rotation, today: today)
      if try chart.draw(timeline, of: answer, options.read) { return }
      let terms = timeline.rows.map(\.term)
      if options.read.asJSON {
        World.current.output(try JSONText.of(terms.map { ChairTermAnswer($0, in: answer.rotation, on: today) }))
        return
      }
      let language = options.read.language
      if terms.isEmpty {
        World.current.remarks(
          language == .english ? "No chair term is on record.\n" : "No hay ningún período de Presidencia registrado.\n")
      }
      var table = TextTable()
      for term in terms {
        let from = language == .english ? "from" : "desde"
        table.add(
          term.label.description, answer.directory.name(of: term.holder, in: language),
          "\(from) \(term.start.afterPreposition(in: language))",
          term.startMeeting?.text ?? "",
          options.printer(answer).certainty(of: term, in: answer.rotation, on: today), term.source)
      }
      World.current.output(table.text)
    }
  }

  /// `rcm chair troika`.
  struct TroikaOn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "troika",
      abstract: "Who sits in the troika on a day, as the body's rule has it; a seat that no source names is not recorded.")

    @Option(name: .customLong("on"), help: "The day; without it, today.", transform: Day.argument)
    var day: Day?
    @Flag(name: .customLong("strict"), help: "End with exit code 3 when a seat is not recorded.")
    var isStrict = false
    @OptionGroup var options: Options

    func run() throws {
      let (today, answer) = try options.review(until: day)
      let day = day ?? today
      let troikas = answer.troikas(on: day)
      if options.read.asJSON {
        World.current.output(try JSONText.of(troikas.map { TroikaAnswer($0, in: answer.rotation) }))
      } else if troikas.isEmpty {
        let chair = options.printer(answer).sentence(answer.rotation.chair(on: day))
        let date = day.formatted(in: options.read.language)
        World.current.output(
          options.read.language == .english
            ? "No troika can be told for \(date): \(chair)\n" : "No puede determinarse la troika del \(date): \(chair)\n")
      } else {
        World.current.output(troikas.map { options.printer(answer).sentence($0) + "\n" }.joined())
      }
      if isStrict, troikas.isEmpty || !troikas.allSatisfy(\.isComplete) { throw Findings() }
    }
  }

  /// `rcm chair verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract:
        "List what the chair history lacks, and what does not fit the plan: unknown holders, inexact or missing handovers, decisions that cannot be carried out."
    )

    @OptionGroup var options: Options

    func run() throws {
      let (_, answer) = try options.review()
      if options.read.asJSON {
        World.current.output(
          try JSONText.of(answer.findings.map(ChairFindingAnswer.init) + answer.order.findings.map(ChairFindingAnswer.init)))
      } else if answer.findings.isEmpty, answer.order.findings.isEmpty {
        World.current.output(options.read.language == .english ? "Nothing is lacking.\n" : "No falta nada.\n")
      } else {
        let printer = options.printer(answer)
        World.current.output((answer.findings.map(printer.line) + answer.order.findings.map(printer.line)).map { $0 + "\n" }.joined())
      }
      if !answer.findings.isEmpty || !answer.order.findings.isEmpty { throw Findings() }
    }
  }
}
