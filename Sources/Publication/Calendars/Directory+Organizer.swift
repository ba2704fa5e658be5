internal import CivilTime
internal import ICalendar
internal import Secretariat

extension Directory {
  /// The office of the first of the meeting's bodies that has a public address.
  func organizer(of details: MeetingDetails, in language: Language) -> Organizer? {
    for body in details.bodies.compactMap(body) {
      guard let address = body.secretariatAddress.flatMap({ CalendarAddress($0.text) }) else { continue }
      let acronym = body.acronym.bestText(in: language).text
      let name = body.secretariat.map { "\($0.bestText(in: language).text) (\(acronym))" } ?? acronym
      return Organizer(address: address, name: ParameterText(name))
    }
    return nil
  }
}

extension EventIdentifier {
  /// The meeting's identifier with a suffix before its domain, shortened where it would grow too long.
  init?(extending identifier: CalendarIdentifier, by suffix: String) {
    guard !suffix.isEmpty else {
      self.init(identifier.text)
      return
    }
    let parts = identifier.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let domain = parts.count > 1 ? "@\(parts[1])" : ""
    self.init("\(parts[0].prefix(max(0, 255 - suffix.count - domain.count)))\(suffix)\(domain)")
  }
}
