internal import CivilTime
internal import Secretariat

/// Parties by name and by the letters in brackets after a name.
struct PartyNames {
  private var parties: [String: Code<Party>] = [:]

  init(_ parties: [Party]) {
    for party in parties {
      for language in Language.allCases {
        if let name = party.name.text(in: language) { self.parties[FilingKey.plain(name)] = party.code }
        if let acronym = party.acronym?.text(in: language) { self.parties[FilingKey.plain(acronym)] = party.code }
      }
    }
  }

  /// The party of a list entry such as `Inter-American Commission (IACHR)`; the brackets decide where the name is written otherwise.
  func party(_ entry: String) -> Code<Party>? {
    if let code = parties[FilingKey.plain(entry)] { return code }
    let parts = entry.split(separator: "(", maxSplits: 1)
    if parts.count == 2, let acronym = parts[1].split(separator: ")").first, let code = parties[FilingKey.plain(String(acronym))] {
      return code
    }
    return parts.first.flatMap { parties[FilingKey.plain(String($0))] }
  }
}
