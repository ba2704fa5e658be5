package import Secretariat
internal import SecretariatSchema

extension KnownHoliday {
  /// Every holiday that comes with the program, by country; those of a whole country before those of its regions.
  package static func embedded() throws(ReferenceError) -> [KnownHoliday] {
    try ReferenceReader.rows(.holidays) { row throws(ReferenceError) in
      KnownHoliday(
        country: try row.code("country"), regions: try row.regions(), name: try row.bilingual("en", "es"),
        days: try row.required("days") { YearlyDays($0) })
    }
  }
}

extension Region {
  /// Every region about whose holidays the program knows, by country.
  package static func embedded() throws(ReferenceError) -> [Region] {
    try ReferenceReader.rows(.holidayRegions) { row throws(ReferenceError) in
      Region(country: try row.code("country"), code: try row.code("code"), name: try row.text("name"))
    }
  }
}

extension ReferenceReader {
  /// The regions that keep a holiday.
  fileprivate func regions() throws(ReferenceError) -> [Code<Region>] {
    var codes: [Code<Region>] = []
    for text in list("regions", separator: " ") {
      guard let code = Code<Region>(text) else { throw error("regions", because: "“\(text)” cannot be read") }
      codes.append(code)
    }
    return codes
  }
}
