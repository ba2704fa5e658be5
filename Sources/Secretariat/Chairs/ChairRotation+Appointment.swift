public import CivilTime

extension ChairRotation {
  /// How far the appointment to a term has gone by a day: whoever takes over by the calendar has done so when the day comes.
  public func appointment(to term: ChairTerm, on day: Day) -> ChairTerm.Appointment {
    switch standing(of: term, on: day) {
    case .inOffice, .ended: .assumed
    case .planned, .elected, nil: term.appointment
    }
  }
}
