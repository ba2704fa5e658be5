internal import Secretariat

/// The sections of a page, by their headings.
struct PageSections {
  /// What a section holds.
  enum Name: String {
    case meetings, documents, members, observers, partners, pillars, chairs, other
  }

  /// A heading with the lines below it.
  struct Section {
    let name: Name
    let heading: PageText.Line
    var lines: [PageText.Line] = []
  }

  private(set) var sections: [Section] = []

  /// Splits a page.
  ///
  /// A heading is a whole line, bullet or not, that is one of the known headings.
  init(_ text: PageText, vocabulary: PageVocabulary) {
    let headings = Dictionary(
      vocabulary.phrases(.heading).compactMap { phrase in Name(rawValue: phrase.value).map { (FilingKey.plain(phrase.text), $0) } },
      uniquingKeysWith: { first, _ in first })
    for line in text.lines {
      if line.text.utf8.count <= 200, let name = headings[FilingKey.plain(line.text)] {
        sections.append(Section(name: name, heading: line))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
  }

  /// The section of a name; where a page repeats a heading, as navigation does, the longest one.
  subscript(name: Name) -> Section? {
    sections.filter { $0.name == name }.max { $0.lines.count < $1.lines.count }
  }
}
