import CivilTime
import Secretariat
import Testing

/// Two invented conferences with their members, and what participants come out as.
///
/// `LAKES` has the members AA, BB, CC, the observers DD and ORG, the partner NET; its chairs change hands at meetings. `SEAS` has
/// the members CC and DD, of whom DD joined in some month of 2023; the days of its handovers are not known.
enum SampleSetting {
  static func parties() throws -> [Party] {
    try [
      party("AA", "Austria", "Ñandú"), party("BB", "Belgium", "Zeta"), party("CC", "Cyprus", "Oeste"), party("DD", "Denmark", "Ndola"),
      party("EE", "the Éire", "Eire"), party("ORG", "World Lakes Union", "Unión Mundial", nature: .organization, acronym: "AWL"),
      party("WHO", "Health Body", "Cuerpo de Salud", nature: .organization, acronym: "ZZZ"),
      party("NET", "Network", "Red", nature: .network),
    ]
  }

  static func party(
    _ code: String, _ english: String, _ spanish: String, nature: Party.Nature = .country, acronym: String? = nil
  ) throws -> Party {
    Party(
      code: try SampleChain.code(code), nature: nature, name: BilingualText(english: english, spanish: spanish),
      acronym: acronym.map { BilingualText(english: $0, spanish: $0) }, zone: nil)
  }

  static func directory(rule: TroikaRule = .previousCurrentNext) throws -> Directory {
    func body(_ code: String, _ secretariat: BilingualText?) throws -> Body {
      Body(
        code: try SampleChain.code(code), name: BilingualText(english: code, spanish: code),
        acronym: BilingualText(english: code, spanish: code), founded: nil, troikaRule: rule, secretariat: secretariat, chairTitle: nil)
    }
    return Directory(
      bodies: [try body("LAKES", BilingualText(english: "Office", spanish: "Oficina")), try body("SEAS", nil), try body("PONDS", nil)],
      parties: try parties(), countries: [], cities: [], kinds: [])
  }

  static func memberships() throws -> [Membership] {
    func membership(_ body: String, _ party: String, _ role: Membership.Role, from: String? = nil, until: String? = nil) throws
      -> Membership
    {
      try Membership(
        body: SampleChain.code(body), party: SampleChain.code(party), role: role, from: from.map { try PartialDate(parsing: $0) },
        until: until.map { try PartialDate(parsing: $0) }, source: "test")
    }
    return try [
      membership("LAKES", "AA", .member, from: "1996-03"), membership("LAKES", "BB", .member, until: "2024"),
      membership("LAKES", "CC", .member), membership("LAKES", "DD", .observer), membership("LAKES", "ORG", .observer),
      membership("LAKES", "WHO", .observer), membership("LAKES", "NET", .partner), membership("SEAS", "CC", .member),
      membership("SEAS", "DD", .member, from: "2023"),
    ]
  }

  static func rotations() throws -> [ChairRotation] {
    func term(_ body: String, _ number: Int, _ start: String, _ holder: ChairHolder, meeting: String? = nil) throws -> ChairTerm {
      try SampleChain.term(number, start, holder: holder, label: 2_020 + number, body: body, startMeeting: meeting)
    }
    func party(_ code: String) throws -> ChairHolder { .party(try SampleChain.code(code)) }
    return try [
      ChairRotation(
        body: SampleChain.code("LAKES"),
        terms: [
          term("LAKES", 1, "2021-12-03", party("AA"), meeting: "VM-2021"),
          term("LAKES", 2, "2022-12-02", party("BB"), meeting: "VM-2022"),
          term("LAKES", 3, "2023-12-07", party("CC"), meeting: "VM-2023"),
          term("LAKES", 4, "2024-12-06", .vacant(reason: "no offer"), meeting: "VM-2024"),
          term("LAKES", 5, "2025-12-06", .notRecorded, meeting: "VM-2025"),
        ]),
      ChairRotation(
        body: SampleChain.code("SEAS"),
        terms: [
          term("SEAS", 1, "2021", party("DD")), term("SEAS", 2, "2022", party("CC")), term("SEAS", 3, "2023", party("DD")),
          term("SEAS", 4, "2025-01-01", party("DD")), term("SEAS", 5, "2026-06-01", party("CC")),
        ]),
    ]
  }

  /// What an expression gives at a meeting of both bodies.
  static func resolve(
    _ expression: String, on date: String, handle: String = "WS-2024", bodies: [String] = ["LAKES", "SEAS"],
    rule: TroikaRule = .previousCurrentNext
  ) throws -> ResolvedParticipants {
    ResolvedParticipants(
      of: try ParticipantExpression(parsing: expression), in: try setting(on: date, handle: handle, bodies: bodies, rule: rule))
  }

  static func setting(
    on date: String, handle: String = "WS-2024", bodies: [String] = ["LAKES", "SEAS"], rule: TroikaRule = .previousCurrentNext
  ) throws -> ParticipantSetting {
    ParticipantSetting(
      meeting: try SampleMeeting.meeting(handle, details: SampleMeeting.details(date, bodies: bodies)), rotations: try rotations(),
      memberships: try memberships(), directory: try directory(rule: rule))
  }
}

extension ResolvedParticipants {
  /// Whom the seats name, as expressions do.
  var names: [String] { seats.map { $0.occupant.expression.description } }

  /// The seats that are open, as people read them.
  func open(in language: Language = .english) throws -> [String] {
    let directory = try SampleSetting.directory()
    return unresolved.compactMap { $0.text(in: directory).text(in: language) }
  }

  /// What else is said.
  func remarks(in language: Language = .english) throws -> [String] {
    let directory = try SampleSetting.directory()
    return notices.compactMap { $0.text(in: directory).text(in: language) }
  }
}
