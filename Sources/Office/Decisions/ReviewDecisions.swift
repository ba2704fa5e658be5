internal import CivilTime
package import Secretariat
internal import Store

/// The decisions on record, those of one meeting, or only those that are open (R24).
package struct ReviewDecisions: Sendable {
  /// The meeting's handle, a beginning of it, or its title; every meeting without it.
  package var meeting: String?
  /// Whether those that are settled or waived are left out.
  package var onlyOpen: Bool

  /// A review.
  package init(of meeting: String? = nil, onlyOpen: Bool = false) {
    self.meeting = meeting
    self.onlyOpen = onlyOpen
  }

  /// Looks them up, in the order of their meetings' handles and their numbers.
  package func callAsFunction(in office: Office) throws -> [Decision] {
    try office.record.read { reading in
      let handle = try meeting.map { try Lookup(reading: reading).meeting($0).handle }
      return try reading.decisions(of: handle).filter { !onlyOpen || $0.state == .open }
    }
  }
}
