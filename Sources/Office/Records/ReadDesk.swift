package import CivilTime
package import Secretariat
internal import Store

/// What a secretariat officer wants to see first: who chairs, the troika, what is next, what awaits an answer.
package struct ReadDesk: Sendable {
  /// A desk.
  package init() {}

  /// What stands on the desk.
  package struct Answer: Sendable {
    /// A body's chair and troika.
    package struct Chair: Sendable {
      /// The body.
      package let body: Body
      /// The chain of its chair terms.
      package let rotation: ChairRotation
      /// Who is in the chair today.
      package let answer: ChairAnswer
      /// The troika, where the body has one and the record can tell.
      package let troika: Troika?
      /// How much the chair history lacks: `rcm chair verify` says what.
      package let findingCount: Int
    }

    /// The day for which it was read.
    package let today: Day
    /// The chairs, body by body.
    package let chairs: [Chair]
    /// The next meetings that are neither cancelled nor lapsed.
    package let next: [Meeting]
    /// The last meetings before today.
    package let latest: [Meeting]
    /// Proposals and meetings that are yet to be confirmed.
    package let open: [Meeting]
    /// How much the chair histories lack altogether.
    package var chairFindingCount: Int { chairs.reduce(0) { $0 + $1.findingCount } }
    /// How many numbers of series are missing or doubled: `rcm series gaps` says which.
    package let seriesFindingCount: Int
    /// How many findings about the meetings to come are not waived: `rcm check run` says which.
    package let meetingFindingCount: Int
    /// How many lines of an import await a decision.
    package let importLinesInReview: Int
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Reads it.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let chairs = try reading.bodies().map { body in
        let order = try reading.order(of: reading.plan(of: body.code), on: office.today)
        let rotation = order.rotation
        return Answer.Chair(
          body: body, rotation: rotation, answer: rotation.chair(on: office.today),
          troika: rotation.troika(
            on: office.today, rule: body.troikaRule, fourthSeatOf: try reading.fourthSeat(of: body, on: office.today)),
          findingCount: try reading.findings(of: rotation, on: office.today).count + order.findings.count)
      }
      var upcoming = Reading.MeetingFilter()
      upcoming.from = office.today
      upcoming.states = [.proposed, .tentative, .confirmed, .held]
      upcoming.limit = 5
      var past = Reading.MeetingFilter()
      past.until = office.today.previous
      past.states = [.held, .confirmed]
      var open = Reading.MeetingFilter()
      open.states = [.proposed, .tentative, .postponed]
      return Answer(
        today: office.today, chairs: chairs, next: try reading.meetings(upcoming), latest: Array(try reading.meetings(past).suffix(3)),
        open: try reading.meetings(open),
        seriesFindingCount: try reading.review(reading.series()).reduce(0) { $0 + $1.findings.count },
        meetingFindingCount: try RunChecks.openCount(in: reading, office: office),
        importLinesInReview: try ReviewImport.pendingCount(in: reading, office: office), directory: try reading.directory())
    }
  }
}
