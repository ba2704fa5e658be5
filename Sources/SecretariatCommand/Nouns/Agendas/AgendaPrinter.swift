internal import CivilTime
internal import Publication
internal import Secretariat

/// An agenda on a terminal of 80 columns, in a language; what has no translation is shown in the other one, marked.
struct AgendaPrinter {
  let paper: AgendaPaper
  let language: Language

  private static let width = 80

  private var isEnglish: Bool { language == .english }

  /// Heading, items and remarks, with a line end after each line.
  var text: String {
    let heading = AgendaHeading(paper.setting, in: language)
    var text = ""
    for body in heading.bodies { text += TextColumn.wrapped(body, width: Self.width) }
    text += "\(heading.status.uppercased())\n\n"
    text += TextColumn.wrapped(heading.title, width: Self.width)
    let labelWidth = heading.lines.map(\.label.count).max() ?? 0
    for line in heading.lines {
      text += TextColumn.wrapped(line.value, width: Self.width, first: "  \(line.label):", indent: labelWidth + 5)
    }
    for item in paper.agenda.items { text += entry(item) }
    let remarks = paper.remarks(in: language)
    if !remarks.isEmpty { text += "\n" }
    for remark in remarks { text += TextColumn.wrapped(remark, width: Self.width) }
    return text
  }

  /// What cannot be printed in the language, a line for each text.
  var warnings: [String] {
    let other: Language = isEnglish ? .spanish : .english
    return [language, other].flatMap { wanted in
      paper.untranslatedItems(in: wanted).map { item in
        let name =
          switch (wanted, language) {
          case (.english, .english): "English"
          case (.spanish, .english): "Spanish"
          case (.english, .spanish): "inglés"
          case (.spanish, .spanish): "español"
          }
        return isEnglish ? "Item \(item.number) has no \(name) text." : "El punto \(item.number) no tiene texto en \(name)."
      }
    }
  }

  private func entry(_ item: AgendaItem) -> String {
    let level = item.number.level
    let margin = String(repeating: " ", count: (level - 1) * 4)
    let indent = level * 4 + (level == 1 ? 0 : 2)
    let label = level == 1 ? "\(item.number.label)." : item.number.label
    var text = level == 1 ? "\n" : ""
    text += TextColumn.wrapped(
      item.title.marked(in: language, from: paper.setting), width: Self.width, first: margin + label, indent: indent)
    let details = paper.details(of: item, in: language)
    if !details.isEmpty {
      text += TextColumn.wrapped(details.joined(separator: "; "), width: Self.width, indent: indent + 2)
    }
    return text
  }
}
