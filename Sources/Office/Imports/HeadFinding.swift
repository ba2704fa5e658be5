internal import CivilTime
package import PageImport
package import Secretariat
internal import Store

/// A difference between the head of a page and the record; it is reported, and a person decides what to do about it.
package enum HeadFinding: Hashable, Sendable {
  /// The page lists a party in a role in which the record does not have it.
  case notOnRecord(PageHead.ListedParty, Membership.Role)
  /// The record has a party in a role in which the page does not list it.
  case notOnPage(Code<Party>, Membership.Role)
  /// A number that the page states and its own list does not bear out.
  case miscounted(PageHead.CountMismatch)
  /// The page names a chair by a year, and the record has another holder, or none, for that term.
  case chairDiffers(PageHead.Chair, recorded: ChairHolder?)
  /// A pillar of the page has another title than on record, or other topics.
  case pillarDiffers(PageHead.Pillar)

  /// Every difference, in the order of the page.
  static func findings(_ head: PageHead, body: Code<Body>, on today: Day, reading: Reading) throws -> [HeadFinding] {
    let memberships = try reading.memberships().filter { $0.body == body && $0.until == nil }
    var findings: [HeadFinding] = []
    let lists: [(Membership.Role, [PageHead.ListedParty])] = [
      (.member, head.members), (.observer, head.observerCountries + head.observerOrganizations), (.partner, head.partners),
    ]
    for (role, listed) in lists where !listed.isEmpty {
      let onRecord = memberships.filter { $0.role == role }.map(\.party)
      findings += listed.filter { entry in entry.party.map { !onRecord.contains($0) } ?? true }.map { .notOnRecord($0, role) }
      findings += onRecord.filter { party in !listed.contains { $0.party == party } }.map { .notOnPage($0, role) }
    }
    findings += head.countMismatches.map { .miscounted($0) }
    let rotation = try reading.rotation(of: body, on: today)
    for chair in head.chairs {
      let holder = chair.year.flatMap { rotation.term(labelled: $0)?.holder }
      if holder?.party == nil || holder?.party?.text != chair.country?.text { findings.append(.chairDiffers(chair, recorded: holder)) }
    }
    let pillars = try reading.pillars(of: body)
    for pillar in head.pillars {
      guard let recorded = pillars.first(where: { $0.number == pillar.number }) else { continue }
      let texts = [recorded.title] + recorded.topics
      let isSame = texts.count == pillar.topics.count + 1 && zip(texts, [pillar.title] + pillar.topics).allSatisfy { $0.isWritten($1) }
      if !isSame { findings.append(.pillarDiffers(pillar)) }
    }
    return findings
  }
}

extension BilingualText {
  /// Whether one of the two texts is the given one, whatever the accents and capitals.
  fileprivate func isWritten(_ text: String) -> Bool {
    Language.allCases.contains { self.text(in: $0).map(FilingKey.plain) == FilingKey.plain(text) }
  }
}
