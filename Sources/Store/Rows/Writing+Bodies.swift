package import CivilTime
internal import GRDB
package import Secretariat

extension Writing {
  /// Records a country.
  package func insert(_ country: Country) throws {
    try insert("country", ["code": country.code.text], names: country.name)
  }

  /// Records a city.
  package func insert(_ city: City) throws {
    try insert(
      "city",
      [
        "code": city.code.text, "country": city.country.text, "zone": city.zone?.description,
        "aliases": city.aliases.joined(separator: "|"),
      ],
      names: city.name)
  }

  /// Records a body; a troika that the first schema could not express is recorded as a rule of its own.
  package func insert(_ body: Body) throws {
    let isPlain = TroikaRule.Form(name: body.troikaRule.form.name) == body.troikaRule.form && body.troikaRule.fourthSeat == nil
    let plainForm: TroikaRule.Form = if isPlain, body.troikaRule.form == .previousCurrentNext { .previousCurrentNext } else { .none }
    try insert(
      "body",
      [
        "code": body.code.text, "acronymEn": body.acronym.text(in: .english), "acronymEs": body.acronym.text(in: .spanish),
        "founded": body.founded?.description, "troikaRule": plainForm.name, "secretariatEn": body.secretariat?.text(in: .english),
        "secretariatEs": body.secretariat?.text(in: .spanish), "secretariatAddress": body.secretariatAddress?.text,
        "chairTitleEn": body.chairTitle?.text(in: .english),
        "chairTitleEs": body.chairTitle?.text(in: .spanish),
      ], names: body.name)
    if body.troikaRule != TroikaRule(plainForm) {
      try insert(body.troikaRule, of: body.code, decided: nil, source: "recorded with the body")
    }
  }

  /// Records a party.
  package func insert(_ party: Party) throws {
    try insert(
      "party",
      [
        "code": party.code.text, "nature": party.nature.rawValue, "acronymEn": party.acronym?.text(in: .english),
        "acronymEs": party.acronym?.text(in: .spanish), "zone": party.zone?.description, "filingEs": party.filingName?.text(in: .spanish),
      ], names: party.name)
  }

  /// Records a membership.
  package func insert(_ membership: Membership) throws {
    try insert(
      "membership",
      [
        "body": membership.body.text, "party": membership.party.text, "role": membership.role.rawValue,
        "fromDate": membership.from?.description,
        "untilDate": membership.until?.description, "source": membership.source,
      ])
  }

  /// Records who sits in a body's troika from now on.
  package func insert(_ rule: TroikaRule, of body: Code<Body>, decided: Day?, source: String) throws {
    let label: TermLabel? = if case .trio(let label) = rule.form { label } else { nil }
    try insert(
      "troikaRule",
      [
        "body": body.text, "number": try reading.nextNumber(in: "troikaRule", of: body), "form": rule.form.name,
        "firstTurn": label?.description, "fourthSeat": rule.fourthSeat?.text, "decidedOn": decided?.description, "source": source,
      ])
  }

  /// Records the end of a membership, which keeps its beginning.
  package func update(_ membership: Membership) throws {
    try database.execute(
      sql: "UPDATE membership SET untilDate = ?, source = ? WHERE body = ? AND party = ? AND role = ? AND fromDate IS ?",
      arguments: [
        membership.until?.description, membership.source, membership.body.text, membership.party.text, membership.role.rawValue,
        membership.from?.description,
      ])
  }

  /// Adds a term to the end of a body's chain of chairs.
  package func insert(_ term: ChairTerm) throws {
    let state: (String, String?, String?) =
      switch term.holder {
      case .party(let code): ("party", code.text, nil)
      case .vacant(let reason): ("vacancy", nil, reason)
      case .notRecorded: ("not-recorded", nil, nil)
      }
    try insert(
      "chairTerm",
      [
        "body": term.body.text, "number": term.number, "previous": term.number > 1 ? term.number - 1 : nil, "label": term.label.year,
        "holderState": state.0, "holder": state.1, "vacancyReason": state.2, "appointment": term.appointment.rawValue,
        "start": term.start.description, "startMeeting": term.startMeeting?.text, "confidence": term.confidence.rawValue,
        "source": term.source,
        "noteEn": term.note?.text(in: .english), "noteEs": term.note?.text(in: .spanish),
      ])
    if let part = term.label.part { try insert("chairTermPart", ["body": term.body.text, "number": term.number, "part": part]) }
  }

  /// Records a kind of meeting.
  package func insert(_ kind: MeetingKind) throws {
    try insert(
      "meetingKind",
      [
        "code": kind.code.text, "handlePrefix": kind.handlePrefix, "isNumberedInYear": kind.isNumberedInYear,
        "pluralEn": kind.pluralName.text(in: .english), "pluralEs": kind.pluralName.text(in: .spanish), "isStatutory": kind.isStatutory,
      ], names: kind.name)
  }

  /// Records a numbered series.
  package func insert(_ series: MeetingSeries) throws {
    try insert(
      "meetingSeries",
      ["code": series.code.text, "kind": series.kind.text, "bodies": series.bodies.map(\.text).joined(separator: " ")], names: series.name)
  }

  /// Records a number of a series that a source gives.
  package func insert(_ known: KnownNumber) throws {
    try insert(
      "knownNumber",
      [
        "series": known.series.text, "number": known.ordinal.number, "year": known.year, "place": known.place, "dates": known.dates,
        "source": known.source,
      ])
  }

  func insert(_ table: String, _ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>, names: BilingualText? = nil) throws {
    var columns = values.map(\.key)
    var arguments = values.map(\.value)
    if let names {
      columns += ["nameEn", "nameEs"]
      arguments += [names.text(in: .english), names.text(in: .spanish)]
    }
    let placeholders = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(placeholders))")
      .execute(arguments: StatementArguments(arguments))
  }
}
