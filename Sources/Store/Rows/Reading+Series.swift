internal import GRDB
package import Secretariat

extension Reading {
  /// Every numbered series, in the order of recording.
  package func series() throws -> [MeetingSeries] {
    try rows("SELECT code, kind, bodies, nameEn, nameEs FROM meetingSeries ORDER BY rowid").map { row in
      let stored = StoredText(row: row)
      let bodies: String = try row.value(2)
      return try MeetingSeries(
        code: stored.required(0) { Code($0) }, kind: stored.required(1) { Code($0) },
        bodies: bodies.split(separator: " ").compactMap { Code(String($0)) },
        name: stored.bilingual(3, 4))
    }
  }

  /// Every number of a series that a source gives.
  package func knownNumbers() throws -> [KnownNumber] {
    try rows("SELECT series, number, year, place, dates, source FROM knownNumber ORDER BY series, number").map { row in
      let stored = StoredText(row: row)
      guard let ordinal = Ordinal(try row.value(1)) else { throw row.damage(1) }
      return try KnownNumber(
        series: stored.required(0) { Code($0) }, ordinal: ordinal, year: row.value(2), place: row.value(3), dates: row.value(4),
        source: row.value(5))
    }
  }
}
