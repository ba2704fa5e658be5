internal import CivilTime
internal import Secretariat
internal import Store

/// Finds a finding, or the waiver of one, by what people call it: its key, or an unambiguous beginning of one.
struct FindingLookup {
  let reading: Reading
  let office: Office

  /// The finding of a key; a whole key is looked for in the past too.
  ///
  /// - Throws: A `Refusal` with the nearest key when nothing answers to it, or when it was resolved.
  func finding(_ text: String) throws -> StandingFinding {
    let desk = CheckDesk(reading, in: office)
    if let key = FindingKey(text) {
      let meetings = try key.meetings.compactMap { try reading.meeting($0) }
      if meetings.count == key.meetings.count {
        guard let finding = try desk.findings(of: meetings, kinds: [key.kind]).first(where: { $0.finding.key == key }) else {
          throw Self.resolved(key)
        }
        return finding
      }
    }
    var index = NameIndex<StandingFinding>(noun: .finding, listCommand: "rcm check run --all")
    for standing in try desk.findings(of: RunChecks().meetings(in: reading, on: office.today)) {
      index.add(standing, label: standing.finding.key.description)
    }
    return try index.find(text)
  }

  /// The waiver of a key.
  func waiver(_ text: String) throws -> FindingWaiver {
    let waivers = try reading.waivers()
    if let key = FindingKey(text), let waiver = waivers[key] { return waiver }
    var index = NameIndex<FindingWaiver>(noun: .waiver, listCommand: "rcm check run --all")
    for key in waivers.keys.sorted() {
      if let waiver = waivers[key] { index.add(waiver, label: key.description) }
    }
    return try index.find(text)
  }

  private static func resolved(_ key: FindingKey) -> Refusal {
    let meetings = key.meetings.map(\.text)
    return Refusal(
      .notFound, rule: nil, given: key.description,
      because: BilingualText(
        english: "nothing of the kind \(key.kind.rawValue) is found about \(meetings.joined(separator: " and "))",
        spanish: "no se halla nada del tipo \(key.kind.rawValue) sobre \(meetings.joined(separator: " y "))"),
      remedy: BilingualText(english: "See what is found with: rcm check run --all", spanish: "Vea lo hallado con: rcm check run --all"))
  }
}
