internal import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records what a person says about a day, in place of what the record says of it.
  package func record(_ edit: HolidayEdit) throws {
    let holiday: Holiday? = if case .added(let holiday) = edit { holiday } else { nil }
    let source: String? = if case .record(let source)? = holiday?.origin { source } else { nil }
    let values: StatementArguments = [
      holiday == nil, holiday?.name.text(in: .english), holiday?.name.text(in: .spanish), source,
    ]
    let isKnown = try !reading.rows("SELECT 1 FROM holidayEdit WHERE country = ? AND region = ? AND day = ?", edit.key.columns).isEmpty
    let columns = "isRemoved, nameEn, nameEs, source"
    try database.execute(
      sql: isKnown
        ? "UPDATE holidayEdit SET (\(columns)) = (?, ?, ?, ?) WHERE country = ? AND region = ? AND day = ?"
        : "INSERT INTO holidayEdit (\(columns), country, region, day) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: values + edit.key.columns)
  }

  /// Deletes what the record says about a day, so that what comes with the program holds again.
  package func deleteHolidayEdit(_ key: HolidayKey) throws {
    try database.execute(sql: "DELETE FROM holidayEdit WHERE country = ? AND region = ? AND day = ?", arguments: key.columns)
  }

  /// Records the region of a country whose holidays count too, or that none does.
  package func record(region: Code<Region>?, of country: Code<Country>) throws {
    guard let region else {
      try database.execute(sql: "DELETE FROM holidayRegion WHERE country = ?", arguments: [country.text])
      return
    }
    let isKnown = try reading.holidayRegions()[country] != nil
    try database.execute(
      sql: isKnown
        ? "UPDATE holidayRegion SET region = ? WHERE country = ?" : "INSERT INTO holidayRegion (region, country) VALUES (?, ?)",
      arguments: [region.text, country.text])
  }

  /// Records a blackout in place of what the record says of it, or that it is removed.
  package func record(_ edit: BlackoutEdit) throws {
    let blackout = edit.blackout
    let weight: Int? = if case .soft(let weight) = blackout.strength { weight.number } else { nil }
    let kind: String? = if case .kind(let code) = blackout.scope { code.text } else { nil }
    let body: String? = if case .body(let code) = blackout.scope { code.text } else { nil }
    let host: String? = if case .host(let code) = blackout.scope { code.text } else { nil }
    let values: StatementArguments = [
      edit.isRemoved, blackout.title.text(in: .english), blackout.title.text(in: .spanish), blackout.days.first.description,
      blackout.days.last.description, blackout.scope.name, kind, body, host, blackout.strength == .hard, weight, blackout.source,
      blackout.code.text,
    ]
    let isKnown = try !reading.rows("SELECT 1 FROM blackout WHERE code = ?", [blackout.code.text]).isEmpty
    let columns = "isRemoved, titleEn, titleEs, firstDay, lastDay, scope, kind, body, host, isHard, weight, source"
    try database.execute(
      sql: isKnown
        ? "UPDATE blackout SET (\(columns)) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE code = ?"
        : "INSERT INTO blackout (\(columns), code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", arguments: values)
  }

  /// Deletes what the record says of a blackout, so that what comes with the program holds again.
  package func deleteBlackout(_ code: Code<Blackout>) throws {
    try database.execute(sql: "DELETE FROM blackout WHERE code = ?", arguments: [code.text])
  }
}

extension HolidayKey {
  /// The key of its row; the whole country is a hyphen.
  fileprivate var columns: StatementArguments { [country.text, region?.text ?? "-", day.description] }
}
