package import CivilTime
package import Secretariat

/// Reads the public page of a body: its head, its documents and its meetings, line by line, with reasons to doubt each.
///
/// Bytes → lines → sections → date, place, brackets, title → meeting → relations between lines. The same meeting reads the
/// same from pages with other line ends, spelling, order, language or character references.
package struct PageReader: Sendable {
  private let vocabulary: PageVocabulary

  /// A reader that knows a vocabulary.
  package init(vocabulary: PageVocabulary) { self.vocabulary = vocabulary }

  /// Reads a page.
  ///
  /// - Throws: A ``Refusal`` when the bytes are not the text of a page, or no list of meetings is in it.
  package func read(_ bytes: [UInt8]) throws(Refusal) -> PageReading {
    let text = try PageText(bytes)
    let sections = PageSections(text, vocabulary: vocabulary)
    guard let meetings = sections[.meetings] else {
      let names = vocabulary.phrases(.heading).filter { $0.value == PageSections.Name.meetings.rawValue }.map { "“\($0.text)”" }
      throw .invalid(
        given: "the page",
        because: BilingualText(
          english: "the page has no list of meetings: none of the headings \(names.joined(separator: ", ")) is in it",
          spanish: "la página no tiene una lista de reuniones: no contiene ninguno de los títulos \(names.joined(separator: ", "))"),
        remedy: BilingualText(
          english: "Save the whole page as text, headings included.",
          spanish: "Guarde la página entera como texto, con sus títulos."))
    }
    let reader = LineReader(vocabulary)
    let hasBullets = meetings.lines.contains(where: \.isBullet)
    var readings: [LineReading] = []
    var unread: [PageReading.UnreadLine] = []
    for line in meetings.lines {
      let reading = reader.read(line)
      if line.isBullet || !hasBullets || reading.meeting != nil {
        readings.append(reading)
      } else {
        unread.append(.init(line: line.number, text: line.text))
      }
    }
    guard !readings.isEmpty else {
      throw .invalid(
        given: "the page",
        because: BilingualText(
          english: "the list of meetings at line \(meetings.heading.number) is empty",
          spanish: "la lista de reuniones de la línea \(meetings.heading.number) está vacía"),
        remedy: BilingualText(
          english: "Save the whole page as text, lists included.", spanish: "Guarde la página entera como texto, con sus listas."))
    }
    return PageReading(
      head: PageHeadReader(vocabulary: vocabulary).read(sections),
      lines: LineRelations(blockRule: vocabulary.blockRule).related(readings), unread: unread)
  }
}

/// What a page says.
package struct PageReading: Hashable, Sendable {
  /// A line between the meetings that is neither a list item nor begins with a date.
  package struct UnreadLine: Hashable, Sendable {
    /// The line's number.
    package let line: Int
    /// The text.
    package let text: String
  }

  /// The body's head.
  package let head: PageHead
  /// The lines of the meeting list, in the page's order; none is dropped.
  package let lines: [LineReading]
  /// Lines of the section that are no part of the list.
  package let unread: [UnreadLine]

  /// The language in which most of the list is written.
  package var language: Language {
    lines.count { $0.meeting?.language == .spanish } > lines.count { $0.meeting?.language == .english } ? .spanish : .english
  }
}
