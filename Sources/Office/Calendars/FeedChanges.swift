package import CivilTime
package import Secretariat
internal import Store

/// What a person gives about a feed on the command line; what is not given stays as it is.
package struct FeedChanges: Sendable {
  /// A part of a feed that can be taken away.
  package enum Part: String, Sendable, CaseIterable {
    /// The body.
    case body
    /// The kind of meeting.
    case kind
    /// The party.
    case party
    /// The year, so that the feed shows a window around today again.
    case year
    /// The name that it was given.
    case name
    /// Where its files lie.
    case address
  }

  /// What it holds, and for whom.
  package var audience: FeedAudience?
  /// The body, by code or name.
  package var body: String?
  /// The kind of meeting, by code or name.
  package var kind: String?
  /// The party, by code or name.
  package var party: String?
  /// The one year it shows.
  package var year: Int?
  /// How many days back it shows.
  package var daysBack: Int?
  /// How many months ahead it shows.
  package var monthsAhead: Int?
  /// What it is called.
  package var name = GivenText()
  /// The languages in which it is written; none given when empty.
  package var languages: Set<Language> = []
  /// Where its files lie on the web.
  package var address: FeedAddress?
  /// What is taken away.
  package var removed: Set<Part> = []

  /// Nothing given.
  package init() {}

  /// The feed that results when the changes are made to one, or to nothing.
  ///
  /// - Throws: A `Refusal` that names what is not known or does not fit.
  func feed(_ code: Code<Feed>, changing existing: Feed?, lookup: Lookup) throws -> Feed {
    var filter = existing?.filter ?? Feed.Filter()
    if removed.contains(.body) { filter.body = nil }
    if removed.contains(.kind) { filter.kind = nil }
    if removed.contains(.party) { filter.party = nil }
    if let body { filter.body = try lookup.body(body).code }
    if let kind { filter.kind = try lookup.kind(kind).code }
    if let party { filter.party = try lookup.party(party).code }
    let given = try name.checked(as: .name)
    let named = removed.contains(.name) ? nil : existing?.name
    return try Feed(
      code: code, audience: audience ?? existing?.audience ?? .everyone, filter: filter, span: span(changing: existing?.span),
      name: BilingualText(
        english: given?.text(in: .english) ?? named?.text(in: .english), spanish: given?.text(in: .spanish) ?? named?.text(in: .spanish)),
      languages: languages.isEmpty ? Set(existing?.languages ?? Language.allCases) : languages,
      address: address ?? (removed.contains(.address) ? nil : existing?.address))
  }

  private func span(changing existing: FeedSpan?) throws(Refusal) -> FeedSpan {
    if let year {
      guard daysBack == nil, monthsAhead == nil else {
        throw .invalid(
          given: "--year",
          because: BilingualText(
            english: "a feed of one year has no window around today",
            spanish: "un calendario de un año no tiene un intervalo en torno a hoy"),
          remedy: BilingualText(
            english: "Leave --days-back and --months-ahead out.", spanish: "Omita --days-back y --months-ahead."))
      }
      return .year(year)
    }
    let existing = removed.contains(.year) ? nil : existing
    if case .year(let year)? = existing, daysBack == nil, monthsAhead == nil { return .year(year) }
    let window: FeedWindow = if case .rolling(let window)? = existing { window } else { .standard }
    return .rolling(try FeedWindow(daysBack: daysBack ?? window.daysBack, monthsAhead: monthsAhead ?? window.monthsAhead))
  }
}
