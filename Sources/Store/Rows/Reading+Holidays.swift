internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// What people recorded about holidays, by country, region and day.
  package func holidayEdits() throws -> [HolidayEdit] {
    try rows(
      "SELECT country, region, day, isRemoved, nameEn, nameEs, source FROM holidayEdit ORDER BY country, region, day"
    ).map { row in
      let stored = StoredText(row: row)
      let country: Code<Country> = try stored.required(0) { Code($0) }
      let region: Code<Region>? = try row.value(1) == "-" ? nil : stored.required(1) { Code($0) }
      let day = try stored.required(2) { try Day(parsing: $0) }
      if try row.value(3) { return .removed(HolidayKey(country: country, region: region, day: day)) }
      return try .added(
        Holiday(
          country: country, region: region, day: day, name: stored.bilingual(4, 5), origin: .record(source: row.text(6))))
    }
  }

  /// The region of each country whose holidays count beside the national ones, for those that have one.
  package func holidayRegions() throws -> [Code<Country>: Code<Region>] {
    let pairs = try rows("SELECT country, region FROM holidayRegion").map { row in
      let stored = StoredText(row: row)
      return try (stored.required(0) { Code<Country>($0) }, stored.required(1) { Code<Region>($0) })
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What people recorded about blackouts, by their names.
  package func blackoutEdits() throws -> [BlackoutEdit] {
    try rows(
      """
      SELECT code, isRemoved, titleEn, titleEs, firstDay, lastDay, scope, kind, body, host, isHard, weight, source
      FROM blackout ORDER BY code
      """
    ).map { row in
      let stored = StoredText(row: row)
      let first = try stored.required(4) { try Day(parsing: $0) }
      let last = try stored.required(5) { try Day(parsing: $0) }
      guard let days = try? DayRange(first: first, last: last) else { throw row.damage(5) }
      let scope: BlackoutScope
      switch try row.value(6) as String {
      case "everyone": scope = .everyone
      case "in-person": scope = .inPerson
      case "kind": scope = .kind(try stored.required(7) { Code($0) })
      case "body": scope = .body(try stored.required(8) { Code($0) })
      case "host": scope = .host(try stored.required(9) { Code($0) })
      default: throw row.damage(6)
      }
      let isHard: Bool = try row.value(10)
      let weight = isHard ? nil : try? BlackoutWeight(row.value(11))
      guard let strength: BlackoutStrength = isHard ? .hard : weight.map({ .soft($0) }) else { throw row.damage(11) }
      let blackout = try? Blackout(
        code: stored.required(0) { Code($0) }, title: stored.bilingual(2, 3), days: days, scope: scope, strength: strength,
        source: row.value(12))
      guard let blackout else { throw row.damage(5) }
      return try BlackoutEdit(blackout, isRemoved: row.value(1))
    }
  }
}
