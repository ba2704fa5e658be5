internal import CivilTime
internal import Secretariat

/// Chair terms drawn on a terminal: a row a term, a bar on a common axis of years, and what the characters mean.
struct ChairChart {
  let timeline: ChairTimeline
  let language: Language
  let directory: Directory
  /// How many characters a line may have.
  let width: Int

  /// The narrowest that the axis may become, even where the lines are too long for the terminal then.
  private static let plotWidthMinimum = 20
  /// The shortest to which a holder's name may be cut.
  private static let holderWidthMinimum = 20
  private static let inexact: Character = "·"
  private static let now: Character = "│"

  /// The axis, the rows and the legend, with a line end after each line.
  var text: String {
    var text = axis
    for row in timeline.rows { text += line(row) }
    return text + todayLine + "\n" + legend
  }

  private var labelWidth: Int { timeline.rows.map { "\($0.term.label)".count }.max() ?? 0 }
  private var holderWidth: Int { timeline.rows.map { holder($0).count }.max() ?? 0 }
  /// What stands before the axis: the label, the holder, and a place for the sign that the row began before.
  private var margin: Int { labelWidth + 2 + holderWidth + 2 }
  private var plotWidth: Int { max(Self.plotWidthMinimum, width - margin - 1) }

  /// The holder's name, cut off where it would leave too little room for the axis.
  private func holder(_ row: ChairTimeline.Row) -> String {
    let name = directory.name(of: row.term.holder, in: language)
    let room = max(Self.holderWidthMinimum, width / 3)
    return name.count > room ? name.prefix(room - 1) + "…" : name
  }

  /// The character of the axis in which a position lies.
  private func cell(_ position: Int) -> Int { position * plotWidth / timeline.dayCount }

  private var axis: String {
    var years = Array(repeating: Character(" "), count: plotWidth)
    var rule = Array(repeating: Character("─"), count: plotWidth)
    for (year, position) in timeline.yearMarks(countMaximum: max(2, plotWidth / 7)) {
      rule[min(cell(position), plotWidth - 1)] = "┬"
      let digits = Array("\(year)")
      guard cell(position) + digits.count <= plotWidth else { continue }
      years.replaceSubrange(cell(position)..<cell(position) + digits.count, with: digits)
    }
    return [years, rule].map { Self.trimmed(Self.blanks(margin) + String($0)) + "\n" }.joined()
  }

  private func line(_ row: ChairTimeline.Row) -> String {
    var cells = Array(repeating: Character(" "), count: plotWidth)
    if let today = timeline.todayPosition { cells[cell(today)] = Self.now }
    draw(row, into: &cells)
    let label = "\(row.term.label)"
    let name = holder(row)
    let head = label + Self.blanks(labelWidth - label.count + 2) + name + Self.blanks(holderWidth - name.count + 1)
    return Self.trimmed(head + (row.beginsBefore ? "←" : " ") + String(cells) + (row.goesOn ? "→" : "")) + "\n"
  }

  /// Draws the bar, one character at least, and the days before and after it that are not certain, one character at least.
  private func draw(_ row: ChairTimeline.Row, into cells: inout [Character]) {
    func fill(_ from: Int, _ to: Int, with character: Character) {
      for place in max(0, from)..<max(0, from, min(to, plotWidth)) { cells[place] = character }
    }
    let leadStart = min(cell(row.beginning.lowerBound), plotWidth - 1)
    guard let bar = row.bar else {
      fill(leadStart, max(leadStart + 1, cell(row.beginning.upperBound)), with: Self.inexact)
      fill(cell(row.ending.lowerBound), cell(row.ending.upperBound), with: Self.inexact)
      return
    }
    let start = min(plotWidth - 1, row.beginning.isEmpty ? cell(bar.lowerBound) : max(leadStart + 1, cell(bar.lowerBound)))
    let end = max(start + 1, cell(bar.upperBound))
    if !row.beginning.isEmpty { fill(leadStart, start, with: Self.inexact) }
    if !row.ending.isEmpty { fill(end, max(end + 1, cell(row.ending.upperBound)), with: Self.inexact) }
    fill(start, end, with: row.mark.character)
  }

  private var todayLine: String {
    guard let today = timeline.todayPosition else { return "" }
    let words = timeline.todayWords(in: language)
    let place = margin + cell(today)
    let fits = place + 2 + words.count <= max(width, margin + plotWidth)
    return (fits ? Self.blanks(place) + "\(Self.now) \(words)" : Self.blanks(place - words.count - 1) + "\(words) \(Self.now)") + "\n"
  }

  /// What the characters mean, as many on a line as fit.
  private var legend: String {
    var entries = timeline.marks.map { "\($0.character) \($0.word(in: language))" }
    if timeline.hasInexactDays { entries.append("\(Self.inexact) \(ChairTimeline.inexactDays(in: language))") }
    if timeline.rows.contains(where: \.beginsBefore) { entries.append("← \(ChairTimeline.beginsBefore(in: language))") }
    if timeline.rows.contains(where: \.goesOn) { entries.append("→ \(ChairTimeline.goesOn(in: language))") }
    var lines: [String] = []
    for entry in entries {
      if let last = lines.last, last.count + 3 + entry.count <= width {
        lines[lines.count - 1] = "\(last)   \(entry)"
      } else {
        lines.append(entry)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
  private static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}

extension ChairTimeline.Mark {
  /// What a bar is made of.
  fileprivate var character: Character {
    switch self {
    case .documented: "█"
    case .inferred: "▒"
    case .notRecorded: "?"
    case .vacant: "x"
    case .planned: "-"
    case .elected: "="
    }
  }
}
