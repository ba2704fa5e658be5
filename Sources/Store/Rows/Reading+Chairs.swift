internal import CivilTime
internal import GRDB
package import Secretariat

extension Reading {
  /// The chain of a body's chair terms that began by a handover on record; what is planned is worked out by its ``plan(of:)``.
  package func recordedRotation(of body: Code<Body>) throws -> ChairRotation {
    let terms = try rows(
      """
      SELECT chairTerm.number, printf('%04d', label) || coalesce('/' || part, ''), holderState, holder, vacancyReason, appointment, start,
        startMeeting, confidence, source, noteEn, noteEs
      FROM chairTerm LEFT JOIN chairTermPart AS part ON part.body = chairTerm.body AND part.number = chairTerm.number
      WHERE chairTerm.body = ? ORDER BY chairTerm.number
      """, [body.text]
    ).map { row in
      let stored = StoredText(row: row)
      let holder: ChairHolder =
        switch try row.value(2) as String {
        case "party": .party(try stored.required(3) { Code($0) })
        case "vacancy": .vacant(reason: try row.value(4) ?? "")
        default: .notRecorded
        }
      return try ChairTerm(
        body: body, number: row.value(0), label: stored.required(1) { try TermLabel(parsing: $0) }, holder: holder,
        appointment: stored.required(5) { ChairTerm.Appointment(rawValue: $0) },
        start: stored.required(6) { try PartialDate(parsing: $0) }, startMeeting: stored.optional(7) { MeetingHandle($0) },
        confidence: stored.required(8) { ChairTerm.Confidence(rawValue: $0) }, source: row.value(9), note: stored.optionalBilingual(10, 11))
    }
    do {
      return try ChairRotation(body: body, terms: terms)
    } catch {
      throw Damage(error)
    }
  }
}
