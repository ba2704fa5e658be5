package import CivilTime
package import Secretariat
internal import Store

/// What a person gives about a blackout on the command line; what is not given stays as it is.
package struct BlackoutChanges: Sendable {
  /// Which meetings it keeps away, as given.
  package enum Scope: Sendable {
    /// All.
    case everyone
    /// Those for which people travel.
    case inPerson
    /// Those of a kind, by code or name.
    case kind(String)
    /// Those of a body, by code or name.
    case body(String)
    /// Those that a country hosts, by code or name.
    case host(String)
  }

  /// What it is called.
  package var title = GivenText()
  /// The first day.
  package var from: Day?
  /// The last day.
  package var until: Day?
  /// Which meetings it keeps away.
  package var scope: Scope?
  /// How strongly.
  package var strength: BlackoutStrength?
  /// Where it is taken from.
  package var source: TextLine?

  /// Nothing given.
  package init() {}

  /// The blackout that results when the changes are made to one, or to nothing.
  ///
  /// - Throws: A `Refusal` that names what is missing, is not known or does not fit.
  func blackout(_ code: Code<Blackout>, changing existing: Blackout?, lookup: Lookup) throws -> Blackout {
    let given = try title.checked(as: .title)
    let text = BilingualText(
      english: given?.text(in: .english) ?? existing?.title.text(in: .english),
      spanish: given?.text(in: .spanish) ?? existing?.title.text(in: .spanish))
    guard let text else { throw Self.missing("--en", "the blackout has no title", "el período vedado no tiene título") }
    guard let first = from ?? existing?.days.first else {
      throw Self.missing("--from", "the blackout has no first day", "el período vedado no tiene primer día")
    }
    let last = until ?? existing?.days.last ?? first
    guard let source = source?.text ?? existing?.source else {
      throw Self.missing("--source", "the blackout has no source", "el período vedado no tiene fuente")
    }
    return try Blackout(
      code: code, title: text, days: DayRange(first: first, last: last), scope: scope(changing: existing?.scope, lookup),
      strength: strength ?? existing?.strength ?? .hard, source: source)
  }

  private func scope(changing existing: BlackoutScope?, _ lookup: Lookup) throws -> BlackoutScope {
    switch scope {
    case nil: existing ?? .everyone
    case .everyone: .everyone
    case .inPerson: .inPerson
    case .kind(let text): .kind(try lookup.kind(text).code)
    case .body(let text): .body(try lookup.body(text).code)
    case .host(let text): .host(try lookup.country(text).code)
    }
  }

  private static func missing(_ option: String, _ english: String, _ spanish: String) -> Refusal {
    .breaks(
      .blackouts, given: option, because: BilingualText(english: english, spanish: spanish),
      remedy: BilingualText(english: "Give it with \(option).", spanish: "Indíquelo con \(option)."))
  }
}
