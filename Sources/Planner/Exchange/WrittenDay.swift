internal import CivilTime

/// A day as the file spells it; one that does not exist is an error at its place in the file.
struct WrittenDay: Decodable {
  /// The day that is meant.
  let day: Day

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      day = try Day(parsing: text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }
}
