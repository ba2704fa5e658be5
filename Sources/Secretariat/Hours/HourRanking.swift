public import CivilTime

/// Every possible start of a meeting on a day, the fairest first, with the few that a person would choose among (R20).
public struct HourRanking: Sendable {
  /// The fairest start.
  public let best: HourStart
  /// Every possible start, the fairest first; never empty.
  public let starts: [HourStart]

  /// How far apart the starts are that are put forward, in minutes: a quarter of an hour sooner or later is no other choice.
  public static let minutesApart = 60

  /// The ranking of a day; `nil` on a day that the reference zone skipped.
  public init?(of question: FairHour) {
    let ranking = question.ranking
    guard let best = ranking.first else { return nil }
    self.best = best
    starts = ranking
  }

  /// The fairest start and the next best ones, each at least an hour from those before it, the fairest first.
  public func choices(countMaximum: Int) -> [HourStart] {
    var choices: [HourStart] = []
    for start in starts where choices.count < countMaximum {
      let isApart = choices.allSatisfy { other in
        abs(start.begins.secondsSinceEpoch - other.begins.secondsSinceEpoch) >= Int64(Self.minutesApart) * 60
      }
      if isApart { choices.append(start) }
    }
    return choices
  }

  /// The stretches in which every quarter of an hour is as good as the best, as their first and last start, the earliest first.
  public var equallyGood: [ClosedRange<Instant>] {
    let moments = starts.prefix { $0.isAsGood(as: best) }.map(\.begins).sorted()
    return moments.reduce(into: []) { stretches, moment in
      if let last = stretches.last, moment.secondsSinceEpoch - last.upperBound.secondsSinceEpoch == Int64(FairHour.gridSeconds) {
        stretches[stretches.count - 1] = last.lowerBound...moment
      } else {
        stretches.append(moment...moment)
      }
    }
  }
}
