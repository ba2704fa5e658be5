internal import CivilTime

/// The holidays of all countries as one set of bits for each day, so that a meeting's countries are counted at once.
struct HolidayMasks {
  /// The countries of one meeting, and its host.
  struct Participants {
    /// A bit for each country that takes part or hosts.
    let countries: [UInt64]
    /// Where the bit of the host stands.
    let hostWord: Int
    /// The bit of the host.
    let hostBit: UInt64
  }

  private let wordCount: Int
  private let participants: [Participants]
  /// The countries with a holiday on each day, from the day before the horizon to the day after it.
  private var onDay: [UInt64]
  /// The countries with a holiday on a weekday next to each day.
  private var nextToDay: [UInt64]

  init(_ problem: PlanningProblem) {
    var bits: [String: Int] = [:]
    func bit(_ country: String) -> Int {
      if let known = bits[country] { return known }
      let next = bits.count
      bits[country] = next
      return next
    }
    var groupBits: [String: [Int]] = [:]
    for group in problem.groups { groupBits[group.id] = group.countries.map(bit) }
    let hosts = problem.meetings.map { bit($0.host) }
    let wordCount = (bits.count + 63) / 64
    self.wordCount = wordCount
    var groupMasks: [String: [UInt64]] = [:]
    for (group, bits) in groupBits {
      var mask = [UInt64](repeating: 0, count: wordCount)
      for bit in bits { mask[bit / 64] |= 1 << UInt64(bit % 64) }
      groupMasks[group] = mask
    }
    participants = problem.meetings.indices.map { index in
      var mask = [UInt64](repeating: 0, count: wordCount)
      for group in problem.meetings[index].groups {
        guard let countries = groupMasks[group] else { continue }
        for word in 0..<wordCount { mask[word] |= countries[word] }
      }
      let host = hosts[index]
      mask[host / 64] |= 1 << UInt64(host % 64)
      return Participants(countries: mask, hostWord: host / 64, hostBit: 1 << UInt64(host % 64))
    }

    let dayCount = problem.horizon.dayCount
    let origin = problem.horizon.first.daysSinceEpoch
    let firstWeekday = problem.horizon.first.weekday.rawValue - 1
    onDay = [UInt64](repeating: 0, count: (dayCount + 2) * wordCount)
    nextToDay = onDay
    for (country, holidays) in problem.holidays {
      guard let bit = bits[country] else { continue }
      let mask: UInt64 = 1 << UInt64(bit % 64)
      for holiday in holidays {
        let day = holiday.daysSinceEpoch - origin
        guard day >= -1, day <= dayCount else { continue }
        onDay[(day + 1) * wordCount + bit / 64] |= mask
        guard (firstWeekday + day + 7) % 7 < 5 else { continue }
        if day >= 0 { nextToDay[day * wordCount + bit / 64] |= mask }
        if day < dayCount { nextToDay[(day + 2) * wordCount + bit / 64] |= mask }
      }
    }
  }

  /// The countries of a meeting.
  func participants(of meeting: Int) -> Participants { participants[meeting] }

  /// How many countries have holidays on the days of a meeting or next to them; `nil` when the host has one on its days.
  func impact(on participants: Participants, from start: Int, length: Int) -> (holidays: Int, bridges: Int)? {
    var holidays = 0
    var bridges = 0
    for word in 0..<wordCount {
      var on: UInt64 = 0
      var near: UInt64 = 0
      for day in (start + 1)...(start + length) {
        on |= onDay[day * wordCount + word]
        near |= nextToDay[day * wordCount + word]
      }
      if word == participants.hostWord, on & participants.hostBit != 0 { return nil }
      holidays += (on & participants.countries[word]).nonzeroBitCount
      bridges += (near & ~on & participants.countries[word]).nonzeroBitCount
    }
    return (holidays, bridges)
  }
}
