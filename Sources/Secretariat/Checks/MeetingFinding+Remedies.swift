internal import CivilTime

extension MeetingFinding {
  /// Something that would resolve a finding.
  public struct Remedy: Hashable, Sendable {
    /// What it does.
    public let purpose: BilingualText
    /// The command; capitals stand for what the asker has to fill in.
    public let command: String
  }

  /// What would resolve it, the likeliest first; the last is to waive it.
  ///
  /// - Parameter concerned: The meetings concerned, from whose days others are worked out.
  public func remedies(for concerned: [Meeting]) -> [Remedy] {
    let remedies: [Remedy] =
      switch matter {
      case .sharedParticipants:
        moves + [
          Remedy(
            purpose: BilingualText(english: "if they belong together", spanish: "si van juntas"),
            command: "rcm meeting edit \(meetings[0]) --block BLOCK && rcm meeting edit \(meetings[1]) --block BLOCK")
        ]
          + meetings.map { meeting in
            Remedy(
              purpose: BilingualText(english: "if others come to \(meeting)", spanish: "si a \(meeting) acuden otras personas"),
              command: "rcm participants set \(meeting) EXPRESSION")
          }
      case .venue:
        moves
          + meetings.map { meeting in
            Remedy(
              purpose: BilingualText(english: "another room", spanish: "otra sala"), command: "rcm meeting edit \(meeting) --venue VENUE")
          }
      case .travelDays, .hostHoliday, .partyHoliday, .bridgeDays: moves
      case .blackout(let blackout, _):
        moves + [
          Remedy(
            purpose: BilingualText(english: "if the blackout is another", spanish: "si el período vedado es otro"),
            command: "rcm blackout edit \(blackout.code)")
        ]
      case .gap(let breach): breach.remedies(for: concerned)
      case .missingNotice: moves
      case .weekendSession, .weekend: moves
      }
    return remedies + [
      Remedy(
        purpose: BilingualText(english: "if it is meant", spanish: "si es lo que se quiere"),
        command: "rcm check waive \(key) --reason REASON")
    ]
  }

  /// Moving each of the meetings.
  private var moves: [Remedy] {
    meetings.map { meeting in
      Remedy(
        purpose: BilingualText(english: "other days for \(meeting)", spanish: "otros días para \(meeting)"),
        command: "rcm meeting move \(meeting) --to DATES")
    }
  }
}

extension MeetingFinding.GapBreach {
  /// Moving either meeting by no more days than the gap takes; one of a block moves alone, or the other would follow.
  fileprivate func remedies(for concerned: [Meeting]) -> [MeetingFinding.Remedy] {
    let wanted = min(max(days, gap.daysMinimum), gap.daysMaximum ?? .max)
    func remedy(_ handle: MeetingHandle, by shift: Int) -> MeetingFinding.Remedy? {
      guard let meeting = concerned.first(where: { $0.handle == handle }), case .days(let range) = meeting.details.date,
        let first = try? range.first.adding(days: shift), let last = try? range.last.adding(days: shift),
        let moved = try? DayRange(first: first, last: last)
      else { return nil }
      return MeetingFinding.Remedy(
        purpose: BilingualText(
          english: "\(handle) on \(moved.formatted(in: .english))", spanish: "\(handle): \(moved.formatted(in: .spanish))"),
        command: "rcm meeting move \(handle) --to \(moved)\(isInBlock ? " --alone" : "")")
    }
    return [remedy(earlier, by: days - wanted), remedy(later, by: wanted - days)].compactMap(\.self)
  }
}
