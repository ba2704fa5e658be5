internal import CivilTime
internal import Reference
internal import Secretariat
package import Store

/// Makes a new record and fills it with the facts that come with the program.
package struct InitializeRecord: Sendable {
  /// Whether the meetings, documents and pillars of the page are recorded too; without them a page can be imported.
  package var withMeetings: Bool

  /// A record to be made.
  package init(withMeetings: Bool = true) { self.withMeetings = withMeetings }

  /// Fills an empty record, in one transaction.
  ///
  /// - Returns: How many meetings were recorded.
  package func callAsFunction(in office: Office) throws -> Written<Int> {
    let facts = try ReferenceRecord.embedded()
    let rotation = try ReferenceRotation.embedded()
    let years = try ReferenceCycle.embedded()
    let meetings = withMeetings ? try ReferenceMeeting.embedded() : []
    return try office.write(reason: "the facts that come with the program") { writing in
      for country in facts.countries { try writing.insert(country) }
      for city in facts.cities { try writing.insert(city) }
      for body in facts.bodies { try writing.insert(body) }
      for party in facts.parties { try writing.insert(party) }
      for membership in facts.memberships { try writing.insert(membership) }
      for term in facts.chairTerms { try writing.insert(term) }
      for kind in facts.kinds { try writing.insert(kind) }
      for rule in rotation.rules { try writing.insert(rule) }
      for decision in rotation.decisions { try writing.insert(decision) }
      for series in facts.series { try writing.insert(series) }
      for known in facts.knownNumbers { try writing.insert(known) }
      for template in facts.agendaTemplates { try writing.insert(template) }
      for cycle in years.cycles { try writing.insert(cycle) }
      for plan in years.plans { try writing.insert(plan.plan, of: plan.body, source: plan.source) }
      guard withMeetings, let body = facts.bodies.first?.code else { return 0 }
      for pillar in try ReferencePillar.embedded() {
        try writing.insert(ListedPillar(body: body, number: pillar.number, title: pillar.title, topics: pillar.topics))
      }
      for document in try ReferenceDocument.embedded() {
        try writing.insert(
          ListedDocument(
            body: body, title: document.title, year: document.year, languages: document.languages,
            source: SourceReference(document: ReferenceMeeting.document, line: document.line, text: document.title)))
      }
      var intake = try MeetingIntake(writing: writing)
      let ordered = intake.inOrder(
        meetings.map { IncomingMeeting(details: $0.details, state: $0.state, source: $0.source, identifier: $0.identifier) })
      for incoming in ordered { try intake.record(incoming, now: writing.now) }
      return ordered.count
    }
  }
}
