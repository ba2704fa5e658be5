internal import CivilTime

extension Cycle {
  /// The years in which some meetings may be those that the cycle asks for, the earliest first.
  public func years(of meetings: [Meeting]) -> [CycleYear] {
    var years: Set<CycleYear> = []
    for meeting in meetings {
      guard let day = meeting.details.date.earliest else { continue }
      for slot in slots where slot.fits(meeting) {
        if let year = try? CycleYear(slot.window.year(of: day)) { years.insert(year) }
      }
    }
    return years.sorted()
  }
}
