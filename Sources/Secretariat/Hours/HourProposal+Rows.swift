public import CivilTime

extension HourProposal {
  /// A row of the grid: a party, and how far its clock is from UTC.
  public struct Row: Sendable {
    /// The party.
    public let party: Code<Party>
    /// Its name in the language of the grid.
    public let name: String
    /// How far its clock is from UTC when the fairest start begins: `UTC−6`.
    public let offset: String
    /// What each start that is put forward means for it, the fairest start first.
    public let attendances: [HourAttendance]
  }

  /// The parties from west to east, those with one offset in the order of the language (R2).
  public func rows(in language: Language) -> [Row] {
    let places = best.attendances.indices.map { index -> (offset: Int, key: FilingKey, name: String, index: Int) in
      let code = best.attendances[index].party
      let name = directory.name(of: code, in: language)
      return (best.attendances[index].offset.seconds, directory.party(code)?.filingKey(in: language) ?? FilingKey(name), name, index)
    }
    return places.sorted { ($0.offset, $0.key, $0.index) < ($1.offset, $1.key, $1.index) }.map { place in
      Row(
        party: best.attendances[place.index].party, name: place.name, offset: best.attendances[place.index].offset.words,
        attendances: choices.map { $0.attendances[place.index] })
    }
  }
}

extension ZoneOffset {
  /// The distance from UTC in hours, and minutes where there are any: `UTC`, `UTC−6`, `UTC+5:45`.
  public var words: String {
    let minutes = abs(seconds) / 60
    guard minutes > 0 else { return "UTC" }
    let rest = minutes % 60
    return "UTC\(seconds < 0 ? "−" : "+")\(minutes / 60)" + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)")
  }
}
