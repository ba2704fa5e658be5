internal import CivilTime
internal import Secretariat

/// Start times for a meeting on a terminal: the fairest in a sentence, then a grid of parties by starts, then what it rests on.
struct HourPrinter {
  let proposal: HourProposal
  let language: Language
  /// How many characters a line may have; `nil` where there is no terminal.
  let width: Int?

  private static let gap = 2
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
    return "\(meeting.handle)  \(day.formatted(in: language))  \(meeting.details.title.marked(in: language))\n"
      + lines(
        [
          "\(isEnglish ? "Fairest start" : "Inicio más equitativo"): \(proposal.times(of: best)), \(proposal.cost(of: best, in: language)).",
          worst, proposal.equallyGood(in: language), proposal.recordedHours(in: language),
        ].compactMap(\.self))
  }

  /// The grid; where the terminal is too narrow for all starts, it comes in several pieces, one below the other.
  private var grids: [String] {
    let rows = proposal.rows(in: language)
    let cells = rows.map { row in row.attendances.map(cell) }
    let labels = [isEnglish ? "At worst (min)" : "A lo sumo (min)"] + rows.map(\.name)
    let lead = (labels.map(\.count).max() ?? 0) + Self.gap + (rows.map(\.offset.count).max() ?? 0)
    let column = (cells.joined().map(\.count).max() ?? 0) + Self.gap
    let columnCount = width.map { max(1, ($0 - lead) / max(1, column)) } ?? proposal.choices.count
    return stride(from: 0, to: proposal.choices.count, by: columnCount).map { first in
      let columns = first..<min(first + columnCount, proposal.choices.count)
      var table = TextTable()
      let starts = columns.map { proposal.choices[$0] }
      let here = zone.offset(at: proposal.best.begins).words
      table.add([isEnglish ? "Start" : "Inicio", here] + starts.map { zone.localTime(at: $0.begins).clock(spokenOfOn: day) })
      table.add(["", "UTC"] + starts.map { $0.begins.universalTime.clock(spokenOfOn: day) })
      for (row, cells) in zip(rows, cells) { table.add([row.name, row.offset] + columns.map { cells[$0] }) }
      table.add([labels[0], ""] + starts.map { "\($0.worstMinutes)" })
      table.add([isEnglish ? "In all (min)" : "En total (min)", ""] + starts.map { "\($0.sumMinutes)" })
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
    let moments = attendances.map(\.begins.day) + proposal.choices.flatMap { [zone.localTime(at: $0.begins).day, $0.begins.utcDay] }
    let office = proposal.question.office
    let entries = [
      attendances.contains { $0.minutesEarly > 0 }
        ? "\(Self.before) \(isEnglish ? "begins before \(office.opens)" : "comienza antes de las \(office.opens)")" : nil,
      attendances.contains { $0.minutesLate > 0 }
        ? "\(Self.after) \(isEnglish ? "ends after \(office.closes)" : "termina después de las \(office.closes)")" : nil,
      moments.contains { $0 > day } ? "+1 \(isEnglish ? "the day after" : "el día siguiente")" : nil,
      moments.contains { $0 < day } ? "−1 \(isEnglish ? "the day before" : "el día anterior")" : nil,
    ].compactMap(\.self)
    return entries.isEmpty ? nil : entries.joined(separator: "; ") + "."
  }

  /// Sentences, each beginning on a line of its own and broken where the terminal ends.
  private func lines(_ sentences: [String]) -> String {
    sentences.map { sentence in width.map { TextColumn.wrapped(sentence, width: $0) } ?? sentence + "\n" }.joined()
  }
}
