internal import CivilTime
internal import Secretariat

/// A holiday as JSON.
struct HolidayAnswer: Encodable {
  let country: String
  let region: String?
  let date: String
  let weekday: Int
  let name: TextAnswer
  /// `program` or `record`.
  let origin: String
  let source: String?

  init(_ holiday: Holiday) {
    country = holiday.country.text
    region = holiday.region?.text
    date = holiday.day.description
    weekday = holiday.day.weekday.rawValue
    name = TextAnswer(holiday.name)
    switch holiday.origin {
    case .program: (origin, source) = ("program", nil)
    case .record(let source): (origin, self.source) = ("record", source)
    }
  }
}
