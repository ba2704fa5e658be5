internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm series`.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series", abstract: "Numbered series of meetings, their gaps and doubles.", subcommands: [List.self, Gaps.self])

  /// `rcm series list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the series, or the meetings of one with their numbers.")

    @Argument(help: "The series, by code or name.")
    var series: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answers = try ReviewSeries(series: series)(in: options.office())
      if options.asJSON {
        World.current.output(try JSONText.of(answers.map(SeriesAnswer.init)))
        return
      }
      var table = TextTable()
      for answer in answers {
        if series == nil {
          table.add(answer.series.code.text, answer.series.name.marked(in: options.language), String(answer.meetings.count))
        } else {
          for meeting in answer.meetings {
            table.add(
              meeting.details.series?.ordinal?.roman ?? "—", meeting.handle.text, meeting.details.date.formatted(in: options.language),
              meeting.state.word(in: options.language))
          }
        }
      }
      World.current.output(table.text)
    }
  }

  /// `rcm series gaps`.
  struct Gaps: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gaps", abstract: "List numbers that are missing or given twice, and meetings without one.")

    @Argument(help: "The series, by code or name.")
    var series: String?
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answers = try ReviewSeries(series: series)(in: options.office())
      let isClean = answers.allSatisfy(\.findings.isEmpty)
      if options.asJSON {
        World.current.output(try JSONText.of(answers.map(SeriesAnswer.init)))
      } else if isClean {
        World.current.output(options.language == .english ? "No number is missing or doubled.\n" : "No falta ni se repite ningún número.\n")
      } else {
        let lines = answers.flatMap { answer in
          answer.findings.map { "\(answer.series.code)  \(Self.line($0, options.language))\n" }
        }
        World.current.output(lines.joined())
      }
      if !isClean { throw Findings() }
    }

    private static func line(_ finding: SeriesFinding, _ language: Language) -> String {
      let isEnglish = language == .english
      func known(_ number: KnownNumber?) -> String {
        guard let number else { return isEnglish ? "nothing else is known of it" : "no consta nada más" }
        let details = [number.place, number.dates].compactMap(\.self).joined(separator: ", ")
        return (isEnglish ? "known from " : "consta en ") + number.source + (details.isEmpty ? "" : " (\(details))")
      }
      return switch finding {
      case .missing(let ordinal, let number):
        "\(ordinal)\(number.map { " (\($0.year))" } ?? ""): " + (isEnglish ? "no meeting is on record; " : "no hay reunión registrada; ")
          + known(number)
      case .doubled(let ordinal, let handles):
        "\(ordinal): " + (isEnglish ? "given to several meetings: " : "asignado a varias reuniones: ")
          + handles.map(\.text).joined(separator: ", ")
      case .unnumbered(let handle, let number):
        "\(handle): " + (isEnglish ? "has no number; " : "sin número; ") + known(number)
      case .outOfOrder(let handle, let ordinal, let earlier, let before):
        isEnglish
          ? "\(handle) (\(ordinal)) comes after \(earlier) (\(before))" : "\(handle) (\(ordinal)) es posterior a \(earlier) (\(before))"
      case .beforeTheRecord(let numbers):
        "\(numbers.first?.ordinal.roman ?? "")–\(numbers.last?.ordinal.roman ?? "") (\(numbers.first?.year ?? 0)–\(numbers.last?.year ?? 0)): "
          + (isEnglish ? "known from other sources; no meeting is on record" : "constan en otras fuentes; no hay reunión registrada")
      }
    }
  }
}
