internal import CivilTime
internal import Office
internal import PageImport
internal import Secretariat

extension ImportPrinter {
  /// What the head of the page holds: how many belong, the pillars, the chairs and the documents, a line each; nothing of a page
  /// that says nothing of it.
  var contents: String {
    let head = page.head
    let parties = [
      counted(head.members.count, "member", "members", "miembro", "miembros"),
      counted(head.observerCountries.count, "observer country", "observer countries", "país observador", "países observadores"),
      counted(
        head.observerOrganizations.count, "observer organization", "observer organizations", "organización observadora",
        "organizaciones observadoras"),
      counted(head.partners.count, "partner", "partners", "socio", "socios"),
    ]
    let documents = counted(head.documents.count, "document", "documents", "documento", "documentos")
    return [listed(parties), pillars, listed(head.chairs.map(words)), documents].compactMap(\.self).map { "  \($0)\n" }.joined()
  }

  /// The pillars with how many topics each has.
  private var pillars: String? {
    let pillars = page.head.pillars
    guard let count = counted(pillars.count, "pillar", "pillars", "pilar", "pilares") else { return nil }
    let numbers = pillars.map { String($0.topics.count) }
    let list = numbers.dropLast().joined(separator: ", ") + (numbers.count > 1 ? conjunction : "") + (numbers.last ?? "")
    let isOne = numbers == ["1"]
    return language == .english ? "\(count) with \(list) topic\(isOne ? "" : "s")" : "\(count) con \(list) tema\(isOne ? "" : "s")"
  }

  private var conjunction: String { language == .english ? " and " : " y " }

  private func words(_ chair: PageHead.Chair) -> String {
    let isEnglish = language == .english
    let position =
      switch chair.position {
      case .outgoing: isEnglish ? "past chair" : "presidencia anterior"
      case .current: isEnglish ? "current chair" : "presidencia actual"
      case .incoming: isEnglish ? "incoming chair" : "presidencia entrante"
      case .first, .second, .third, .fourth: chair.position.word(in: language)
      }
    let name = chair.country.map { page.directory.name(of: $0, in: language) } ?? chair.text
    return "\(position) \(name)" + (chair.year.map { " (\($0))" } ?? "")
  }

  private func listed(_ parts: [String?]) -> String? {
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ one: String, _ several: String, _ uno: String, _ varios: String) -> String? {
    guard count > 0 else { return nil }
    return language.counted(count, one, several, uno, varios)
  }
}
