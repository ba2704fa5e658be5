internal import CivilTime
package import Secretariat
internal import Store

/// What the participants of a meeting lack, or of every meeting that is still to come (R15).
package struct ReviewMissing: Sendable {
  /// The meeting's handle, a beginning of it, or its title; `nil` means every coming one.
  package var meeting: String?

  /// A review.
  package init(_ meeting: String? = nil) { self.meeting = meeting }

  /// Something that is missing.
  package struct Finding: Sendable {
    /// What is missing.
    package enum Matter: Sendable {
      /// No expression says who takes part.
      case noExpression
      /// The record cannot fill a seat.
      case openSeat(ParticipantList.OpenSeat)
      /// Delegates are recorded for a seat, and none of them leads.
      case noHead(Occupant)
      /// A delegate's seat is not on the list.
      case seatNotOnList(Delegate)
      /// A delegate's name is not on record any more, without having been erased.
      case noName(Delegate)
    }

    /// The meeting.
    package let meeting: Meeting
    /// What is missing.
    package let matter: Matter
  }

  /// What a review gives.
  package struct Answer: Sendable {
    /// What is missing, meeting by meeting in their order.
    package let findings: [Finding]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let meetings = try meeting.map { [try Lookup(reading: reading).meeting($0)] } ?? coming(reading, in: office)
      let desk = ParticipantDesk(reading, on: office.today)
      return Answer(findings: try meetings.flatMap { try findings(of: $0, reading, desk) }, directory: try reading.directory())
    }
  }

  /// The meetings that are expected, from today on or without a day yet.
  private func coming(_ reading: Reading, in office: Office) throws -> [Meeting] {
    var filter = Reading.MeetingFilter()
    filter.states = [.proposed, .tentative, .confirmed, .postponed]
    return try reading.meetings(filter).filter { meeting in
      meeting.state == .postponed || (meeting.details.date.latest.map { $0 >= office.today } ?? true)
    }
  }

  private func findings(of meeting: Meeting, _ reading: Reading, _ desk: ParticipantDesk) throws -> [Finding] {
    guard let kept = try reading.participants(of: meeting.handle) else { return [Finding(meeting: meeting, matter: .noExpression)] }
    let list = try desk.list(of: kept, at: meeting)
    let delegates = try reading.delegates(of: meeting.handle)
    let listed = Set(list.seats.map(\.occupant))
    var seats: [Occupant] = []
    for delegate in delegates where !seats.contains(delegate.seat) { seats.append(delegate.seat) }
    let matters: [Finding.Matter] =
      list.openSeats.map { .openSeat($0) }
      + seats.filter { seat in !delegates.contains { $0.seat == seat && $0.role == .head } }.map { .noHead($0) }
      + delegates.filter { !listed.contains($0.seat) }.map { .seatNotOnList($0) }
      + delegates.filter { $0.identity == .notKept }.map { .noName($0) }
    return matters.map { Finding(meeting: meeting, matter: $0) }
  }
}
