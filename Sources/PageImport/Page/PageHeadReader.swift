internal import CivilTime
internal import Secretariat

/// Reads the head of a page: lists of parties, pillars, chairs and documents.
struct PageHeadReader {
  let vocabulary: PageVocabulary

  func read(_ sections: PageSections) -> PageHead {
    var head = PageHead()
    readParties(sections[.members], into: &head, list: "members")
    readParties(sections[.observers], into: &head, list: nil)
    readParties(sections[.partners], into: &head, list: "partners")
    head.pillars = pillars(sections[.pillars])
    head.chairs = chairs(sections[.chairs])
    head.documents = (sections[.documents]?.lines ?? []).filter(\.isBullet).map(document)
    return head
  }

  /// Reads lists whose headings say what they hold; the entries are bullets, or bare lines where a section has no bullets.
  private func readParties(_ section: PageSections.Section?, into head: inout PageHead, list first: String?) {
    guard let section else { return }
    let lists = vocabulary.phrases(.list).map { (FilingKey.plain($0.text), $0.value) }
    let hasBullets = section.lines.contains(where: \.isBullet)
    var list = first
    var stated: (line: Int, count: Int)?
    var entries: [PageHead.ListedParty] = []
    func endList() {
      if let stated, stated.count != entries.count {
        head.countMismatches.append(.init(line: stated.line, stated: stated.count, listed: entries.count))
      }
      switch list {
      case "members": head.members += entries
      case "observer-countries": head.observerCountries += entries
      case "observer-organizations": head.observerOrganizations += entries
      case "partners": head.partners += entries
      default: break
      }
      (stated, entries) = (nil, [])
    }
    for line in section.lines {
      let plain = FilingKey.plain(line.text)
      if !line.isBullet, let known = lists.first(where: { plain == $0.0 || plain.hasPrefix($0.0 + " ") }) {
        endList()
        list = known.1
        stated = plain.split(separator: " ").compactMap { Int($0) }.first.map { (line.number, $0) }
      } else if line.isBullet == hasBullets {
        entries.append(.init(line: line.number, text: line.text, party: party(line.text)))
      }
    }
    endList()
  }

  /// The party of an entry; an article before the name is passed over where it is no part of it, as it is in “El Salvador”.
  private func party(_ entry: String) -> Code<Party>? {
    if let party = vocabulary.parties.party(entry) { return party }
    let words = entry.split(separator: " ", maxSplits: 1)
    let withoutArticle = words.count == 2 && ["the", "la", "el"].contains(words[0].lowercased()) ? String(words[1]) : entry
    return vocabulary.parties.party(withoutArticle)
  }

  private func pillars(_ section: PageSections.Section?) -> [PageHead.Pillar] {
    var pillars: [PageHead.Pillar] = []
    for line in section?.lines ?? [] {
      if line.isBullet, !pillars.isEmpty {
        pillars[pillars.count - 1].topics.append(mended(line.text))
      } else if let dot = line.text.firstIndex(of: "."), let number = Int(line.text[..<dot]), number == pillars.count + 1 {
        let title = line.text[line.text.index(after: dot)...].drop(while: \.isWhitespace)
        let name = mended(String(title.last == ":" ? title.dropLast() : title))
        pillars.append(.init(line: line.number, number: number, title: name, topics: []))
      } else {
        break
      }
    }
    return pillars
  }

  /// A title without the misspellings that are known in either language.
  private func mended(_ title: String) -> String {
    Language.allCases.reduce(title) { TitleText($0, language: $1, vocabulary: vocabulary).text }
  }

  private func chairs(_ section: PageSections.Section?) -> [PageHead.Chair] {
    let positions = vocabulary.phrases(.chair).compactMap { phrase in
      Troika.Position(rawValue: phrase.value).map { (FilingKey.plain(phrase.text), $0) }
    }
    return (section?.lines ?? []).compactMap { line in
      let parts = line.text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let position = positions.first(where: { $0.0 == FilingKey.plain(String(parts[0])) })?.1 else { return nil }
      let value = parts[1].split(separator: "(", maxSplits: 1)
      guard let name = value.first.map({ String($0).trimmed }) else { return nil }
      let year = value.count == 2 ? Int(value[1].prefix { $0.isNumber }) : nil
      return .init(line: line.number, position: position, text: name, country: vocabulary.places.country(name)?.code, year: year)
    }
  }

  /// `2013 San José [ ES ]`: the year at either end, the languages in square brackets.
  private func document(_ line: PageText.Line) -> PageHead.Document {
    var title = line.text
    var languages: [String] = []
    if title.hasSuffix("]"), let open = title.lastIndex(of: "[") {
      let inside = title[title.index(after: open)...].dropLast().split { $0 == "," || $0 == " " }.map { String($0) }
      if !inside.isEmpty, inside.allSatisfy(\.isLanguageCode) {
        languages = inside
        title = String(title[..<open]).trimmed
      }
    }
    func year(_ text: Substring) -> Int? {
      text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
    let words = title.split(separator: " ")
    let last = words.last.map { $0.drop { $0 == "(" } }.map { $0.last == ")" ? $0.dropLast() : $0 }
    return .init(line: line.number, title: title, year: words.first.flatMap(year) ?? last.flatMap(year), languages: languages)
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether it is a code by which pages label the language of a document.
  var isLanguageCode: Bool { ["EN", "ES", "FR", "PT"].contains(self) }
}
