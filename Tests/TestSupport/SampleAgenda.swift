internal import CivilTime
package import Secretariat

/// Meetings, chairs and agendas of a body that exists only in tests: the League, whose chair passes from Belize to no one knows whom.
package enum SampleAgenda {
  /// The League.
  package static let body = Body(
    code: code("LEAGUE"), name: BilingualText(english: "League", spanish: "Liga"), acronym: BilingualText(english: "LG", spanish: "LI"),
    founded: nil, troikaRule: .none, secretariat: BilingualText(english: "Permanent Secretariat", spanish: "Secretaría Permanente"),
    chairTitle: BilingualText(english: "Presidency", spanish: "Presidencia"))

  /// A second body.
  package static let otherBody = Body(
    code: code("UNION"), name: BilingualText(english: "Union", spanish: "Unión"), acronym: BilingualText(english: "UN", spanish: "UN"),
    founded: nil, troikaRule: .none, secretariat: nil, chairTitle: BilingualText(english: "Presidency", spanish: "Presidencia"))

  /// The names behind the codes; the country with the code PE has no English name.
  package static let directory = Directory(
    bodies: [body, otherBody],
    parties: [
      party("BZ", BilingualText(english: "Belize", spanish: "Belice")), party("PA", BilingualText(english: "Panama", spanish: "Panamá")),
      party("PE", BilingualText("Perú", in: .spanish)),
    ], countries: [Country(code: code("BZ"), name: BilingualText(english: "Belize", spanish: "Belice"))], cities: [],
    kinds: [kind("SUMMIT", "Summit", "Cumbre"), kind("EVE", "Eve Meeting", "Reunión previa")])

  /// The chairs of the League: Panama until the close of SUMMIT-2023, Belize until that of SUMMIT-2024, then no one knows.
  package static func rotation(after holder: ChairHolder = .notRecorded) throws -> ChairRotation {
    try ChairRotation(
      body: body.code,
      terms: [
        term(1, .party(code("PA")), "2022-12-02", nil), term(2, .party(code("BZ")), "2023-12-07", "SUMMIT-2023"),
        term(3, holder, "2024-12-06", "SUMMIT-2024"),
      ])
  }

  /// A meeting of the League.
  package static func meeting(
    _ handle: String, kind: String = "SUMMIT", date: String, title: BilingualText = BilingualText(english: "Summit", spanish: "Cumbre"),
    ordinal: Int? = nil, block: String? = nil, mode: MeetingMode = .inPerson, state: MeetingState = .held,
    bodies: [Code<Body>] = [body.code], moreKinds: [String] = []
  ) throws -> Meeting {
    let moment = Instant(secondsSinceEpoch: 0)
    return Meeting(
      handle: try required(MeetingHandle(handle)), identifier: try required(CalendarIdentifier("\(handle)@example.org")),
      details: try MeetingDetails(
        bodies: bodies, kinds: ([kind] + moreKinds).map { code($0) }, title: title, date: ImpreciseDate(parsing: date),
        place: mode == .virtual ? nil : Place(country: code("BZ")), mode: mode,
        series: ordinal.map { .init(code: code("LEAGUE-\(kind)"), ordinal: Ordinal($0)) }, block: block.map { code($0) }),
      state: state, created: moment, modified: moment)
  }

  /// The setting of a meeting among others.
  package static func setting(of meeting: Meeting, among others: [Meeting] = [], after holder: ChairHolder = .notRecorded) throws
    -> AgendaSetting
  {
    AgendaSetting(of: meeting, among: others + [meeting], rotations: [try rotation(after: holder)], directory: directory)
  }

  /// The setting of the summit of 2024.
  package static func summit() throws -> AgendaSetting {
    try setting(of: meeting("SUMMIT-2024", date: "2024-12-05..06", ordinal: 2))
  }

  /// An item of an agenda.
  package static func item(
    _ number: String, _ english: String?, _ spanish: String?, access: ItemAccess = .open, lead: AgendaLead? = nil, minutes: Int? = nil,
    key: Int? = nil
  ) throws -> AgendaItem {
    let place = try required(AgendaNumber(number))
    let text = try AgendaText(required(BilingualText(english: english, spanish: spanish)))
    let position = place.path.reduce(0) { $0 * 100 + $1 }
    return try AgendaItem(key: key ?? position, number: place, title: text, access: access, lead: lead, minutes: minutes)
  }

  /// A code that is known to be one.
  package static func code<Subject>(_ text: String) -> Code<Subject> {
    guard let code = Code<Subject>(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  private struct Missing: Error {}

  private static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  private static func party(_ text: String, _ name: BilingualText) -> Party {
    Party(code: code(text), nature: .country, name: name, acronym: nil, zone: nil)
  }

  private static func kind(_ text: String, _ english: String, _ spanish: String) -> MeetingKind {
    let name = BilingualText(english: english, spanish: spanish)
    return MeetingKind(
      code: code(text), handlePrefix: text, isNumberedInYear: text == "EVE", name: name, pluralName: name, isStatutory: true)
  }

  private static func term(_ number: Int, _ holder: ChairHolder, _ start: String, _ meeting: String?) throws -> ChairTerm {
    guard let label = TermLabel(2022 + number) else { throw CancellationError() }
    return ChairTerm(
      body: body.code, number: number, label: label, holder: holder, appointment: .assumed, start: try PartialDate(parsing: start),
      startMeeting: meeting.flatMap { MeetingHandle($0) }, confidence: .documented, source: "a test", note: nil)
  }
}
