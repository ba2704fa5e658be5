internal import CivilTime
internal import Secretariat

/// Start times for a meeting on a terminal: the fairest in a sentence, then a grid of parties by starts, then what it rests on.
struct HourPrinter {
  let proposal: HourProposal
  let language: Language
  /// How many characters a line may have; `nil` where there is no terminal.
  let width: Int?

  private static let gap = 2
  private static let indent = 4
  private static let before = "<"
  private static let after = ">"

  private var isEnglish: Bool { language == .english }
  private var day: Day { proposal.question.day }
  private var zone: Zone { proposal.question.reference }

  /// Everything, with a line end after each line.
  var text: String {
    heading + "\n" + grids.map { $0 + "\n" }.joined() + lines([legend].compactMap(\.self) + proposal.remarks(in: language))
      + (proposal.keeping(in: language).map { "\n" + lines([$0]) } ?? "")
  }

  private var heading: String {
    let best = proposal.best
    let meeting = proposal.meeting
    let worst = proposal.worstOff(at: best, in: language).map { (isEnglish ? "Worst off: " : "Más afectados: ") + $0 + "." }
    let (name, title) = ("\(meeting.handle)  \(day.formatted(in: language))", meeting.details.title.marked(in: language))
    return (width.map { TextColumn.wrapped(title, width: $0, first: "\(name) ", indent: Self.indent) } ?? "\(name)  \(title)\n")
      + lines(
        [
          "\(isEnglish ? "Fairest start" : "Inicio más equitativo"): \(proposal.times(of: best)), \(proposal.cost(of: best, in: language)).",
          worst, proposal.equallyGood(in: language), proposal.recordedHours(in: language),
        ].compactMap(\.self))
  }

  /// The grid; where the terminal is too narrow for all starts, it comes in several pieces, one below the other.
  private var grids: [String] {
    let rows = proposal.rows(in: language)
    let here = zone.offset(at: proposal.best.begins).words
    let heads =
      [(isEnglish ? "Start" : "Inicio", here), ("", "UTC")] + rows.map { ($0.name, $0.offset) }
      + [(isEnglish ? "At worst (min)" : "A lo sumo (min)", ""), (isEnglish ? "In all (min)" : "En total (min)", "")]
    let columns = proposal.choices.enumerated().map { position, start in
      [zone.localTime(at: start.begins), start.begins.universalTime].map { $0.clock(spokenOfOn: day) }
        + rows.map { cell($0.attendances[position]) } + ["\(start.worstMinutes)", "\(start.sumMinutes)"]
    }
    let lead = (heads.map(\.0.count).max() ?? 0) + Self.gap + (heads.map(\.1.count).max() ?? 0)
    let columnWidth = (columns.joined().map(\.count).max() ?? 0) + Self.gap
    let countMaximum = width.map { max(1, ($0 - lead) / columnWidth) } ?? columns.count
    return stride(from: 0, to: columns.count, by: countMaximum).map { first in
      var table = TextTable()
      let piece = columns[first..<min(first + countMaximum, columns.count)]
      for (line, head) in heads.enumerated() { table.add([head.0, head.1] + piece.map { $0[line] }) }
      return table.text(width: nil)
    }
  }

  /// The time on a party's wall, with the signs of what lies outside of office hours.
  private func cell(_ attendance: HourAttendance) -> String {
    let signs = (attendance.minutesEarly > 0 ? Self.before : "") + (attendance.minutesLate > 0 ? Self.after : "")
    return attendance.begins.clock(spokenOfOn: day) + (signs.isEmpty ? "" : " \(signs)")
  }

  /// What the signs mean that occur; `nil` where none does.
  private var legend: String? {
    let attendances = proposal.choices.flatMap(\.attendances)
    let office = proposal.question.office
    let signs = [
      attendances.contains { $0.minutesEarly > 0 }
        ? "\(Self.before) \(isEnglish ? "begins before \(office.opens)" : "comienza antes de las \(office.opens)")" : nil,
      attendances.contains { $0.minutesLate > 0 }
        ? "\(Self.after) \(isEnglish ? "ends after \(office.closes)" : "termina después de las \(office.closes)")" : nil,
    ]
    let entries = signs.compactMap(\.self) + proposal.dayShifts(of: daysShown, in: language).map { "\($0.sign) \($0.words)" }
    return entries.isEmpty ? nil : entries.joined(separator: "; ") + "."
  }

  /// The days of all clock times in the answer: the beginnings in the grid, and what the sentences above it say of whole meetings.
  private var daysShown: [Day] {
    let moments =
      proposal.choices.map(\.begins) + [proposal.best.ends] + (proposal.recorded.map { [$0.begins, $0.ends] } ?? [])
    return proposal.choices.flatMap { $0.attendances.map(\.begins.day) } + moments.flatMap { [zone.localTime(at: $0).day, $0.utcDay] }
  }

  /// Sentences, each beginning on a line of its own and broken where the terminal ends.
  private func lines(_ sentences: [String]) -> String {
    sentences.map { sentence in width.map { TextColumn.wrapped(sentence, width: $0) } ?? sentence + "\n" }.joined()
  }
}
