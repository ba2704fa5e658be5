internal import CivilTime
package import Secretariat
internal import Store

/// Finds what people name on the command line in the record: meetings, bodies, parties, kinds, places.
package struct Lookup {
  let reading: Reading

  /// The meeting of a handle, of an unambiguous beginning of one, or of an unambiguous title.
  package func meeting(_ text: String) throws -> Meeting {
    if let handle = MeetingHandle(text), let meeting = try reading.meeting(handle) { return meeting }
    var index = NameIndex<Meeting>(noun: .meeting, listCommand: "rcm meeting list")
    for meeting in try reading.meetings() {
      index.add(
        meeting, label: meeting.handle.text, names: [meeting.details.title.text(in: .english), meeting.details.title.text(in: .spanish)])
    }
    return try index.find(text)
  }

  /// The decision of a name, of a number or text that only one has, or of an unambiguous beginning of one of them.
  package func decision(_ text: String) throws -> Decision {
    let decisions = try reading.decisions()
    if let name = DecisionName(text), let decision = decisions.first(where: { $0.name == name }) { return decision }
    var index = NameIndex<Decision>(noun: .decision, listCommand: "rcm decision list")
    for decision in decisions {
      index.add(
        decision, label: decision.name.description,
        names: ["\(decision.name.number)", decision.text.text(in: .english), decision.text.text(in: .spanish)])
    }
    return try index.find(text)
  }

  /// The body of a code, an acronym or a name.
  package func body(_ text: String) throws -> Body { try bodies().find(text) }

  /// Every body by everything that it is called.
  func bodies() throws -> NameIndex<Body> {
    var index = NameIndex<Body>(noun: .body, listCommand: "rcm body list")
    for body in try reading.bodies() {
      index.add(
        body, label: body.code.text,
        names: [
          body.acronym.text(in: .english), body.acronym.text(in: .spanish), body.name.text(in: .english), body.name.text(in: .spanish),
        ])
    }
    return index
  }

  /// The party of a code, an acronym or a name.
  package func party(_ text: String) throws -> Party { try parties().find(text) }

  /// Every party by everything that it is called.
  func parties() throws -> NameIndex<Party> {
    var index = NameIndex<Party>(noun: .party, listCommand: "rcm party list")
    for party in try reading.parties() {
      index.add(
        party, label: party.code.text,
        names: [
          party.name.text(in: .english), party.name.text(in: .spanish), party.acronym?.text(in: .english),
          party.acronym?.text(in: .spanish),
        ])
    }
    return index
  }

  /// The kind of meeting of a code, a handle's prefix or a name.
  package func kind(_ text: String) throws -> MeetingKind {
    var index = NameIndex<MeetingKind>(noun: .kind, listCommand: "rcm kind list")
    for kind in try reading.kinds() {
      index.add(kind, label: kind.code.text, names: [kind.handlePrefix, kind.name.text(in: .english), kind.name.text(in: .spanish)])
    }
    return try index.find(text)
  }

  /// The series of a code or a name.
  package func series(_ text: String) throws -> MeetingSeries {
    var index = NameIndex<MeetingSeries>(noun: .series, listCommand: "rcm series list")
    for series in try reading.series() {
      index.add(series, label: series.code.text, names: [series.name.text(in: .english), series.name.text(in: .spanish)])
    }
    return try index.find(text)
  }

  /// The country of a code or a name (R2).
  package func country(_ text: String) throws -> Country { try countries().find(text) }

  /// Every country by everything that it is called.
  func countries() throws -> NameIndex<Country> {
    var index = NameIndex<Country>(noun: .country, listCommand: nil)
    for country in try reading.countries() {
      index.add(
        country, label: country.code.text, names: [country.name.text(in: .english), country.name.text(in: .spanish)], isShownByName: true)
    }
    return index
  }

  /// The city of any of its spellings.
  package func city(_ text: String) throws -> City {
    var index = NameIndex<City>(noun: .city, listCommand: nil)
    for city in try reading.cities() {
      index.add(
        city, label: city.code.text, names: [city.name.text(in: .english), city.name.text(in: .spanish)] + city.aliases, isShownByName: true
      )
    }
    do {
      return try index.find(text)
    } catch {
      guard error.category == .notFound else { throw error }
      throw Refusal.notFound(
        .city, named: error.reasons.first?.given ?? "", nearest: index.nearestLabel(to: text),
        remedy: BilingualText(
          english: "Give the country with --country, and the city in --venue.",
          spanish: "Indique el país con --country y la ciudad en --venue."))
    }
  }
}

extension Refusal {
  /// There is no body that could be meant when none is named.
  static var noBody: Refusal {
    Refusal(
      .notFound, rule: nil, given: "", because: BilingualText(english: "no body is on record", spanish: "no hay ningún cuerpo registrado"),
      remedy: BilingualText(english: "Make a record with: rcm db init", spanish: "Cree un registro con: rcm db init"))
  }
}

extension Office {
  /// Runs a query that looks things up.
  package func look<Result>(_ body: (Lookup) throws -> Result) throws -> Result {
    try record.read { try body(Lookup(reading: $0)) }
  }
}
