/// A meeting as plain texts, before anything is known of calendars.
///
/// It is a class so that handing it on does not copy twenty strings.
final class MeetingRecord: Sendable {
  /// Somebody who is invited.
  final class Person: Sendable {
    let name, address, role, answer, kind, isAsked: String

    init(_ fields: [String]) {
      name = fields[0]
      address = fields[1]
      role = fields[2]
      answer = fields[3]
      kind = fields[4]
      isAsked = fields[5]
    }
  }

  let identifier: String
  let isWholeDay: Bool
  let zone, start, end, stamp, created, modified, sequence, status, classification, transparency, language: String
  let title, description, place, position, link: String
  let categories: [String]
  let organizerName, organizerAddress: String
  let people: [Person]

  private init?(_ octets: ArraySlice<UInt8>) {
    let fields = octets.split(separator: 0x1F, omittingEmptySubsequences: false).map { $0 }
    guard fields.count > 20 else { return nil }
    func text(_ octets: ArraySlice<UInt8>) -> String { String(decoding: octets, as: UTF8.self) }
    func parts(_ octets: ArraySlice<UInt8>) -> [String] { octets.split(separator: 0x1C, omittingEmptySubsequences: false).map(text) }
    identifier = text(fields[0])
    isWholeDay = fields[1].first == 0x44
    zone = text(fields[2])
    start = text(fields[3])
    end = text(fields[4])
    stamp = text(fields[5])
    created = text(fields[6])
    modified = text(fields[7])
    sequence = text(fields[8])
    status = text(fields[9])
    classification = text(fields[10])
    transparency = text(fields[11])
    language = text(fields[12])
    title = text(fields[13])
    description = text(fields[14])
    place = text(fields[15])
    position = text(fields[16])
    link = text(fields[17])
    categories = fields[18].split(separator: 0x1D).map(text)
    let organizer = parts(fields[19])
    guard organizer.count == 2 else { return nil }
    organizerName = organizer[0]
    organizerAddress = organizer[1]
    people = fields[20].split(separator: 0x1D).compactMap { person in
      let field = parts(person)
      guard field.count == 6 else { return nil }
      return Person(field)
    }
  }

  /// The records of a file, in order.
  static func all(in octets: [UInt8]) -> [MeetingRecord] { octets.split(separator: 0x1E).compactMap(MeetingRecord.init) }
}
