internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What can be said of a meeting of a cycle on the command line.
struct CycleOptions: ParsableArguments {
  @Option(
    name: .customLong("window"), help: "The part of the year in which it lies, by month and day: 06-01..07-31.",
    transform: CycleWindow.argument)
  var window: CycleWindow?

  @Option(name: .customLong("days"), help: "How many days it has: 2, or 1..2.", transform: CycleOptions.dayCount)
  var dayCount: ClosedRange<Int>?

  @Option(name: .customLong("mode"), help: "in-person, virtual, hybrid, or open where the cycle leaves it.", transform: Mode.argument)
  var mode: Mode?

  @Option(
    name: .customLong("weekdays"), help: "The days of the week on which it prefers to begin, Monday is 1: 2,3,4; or none.",
    transform: CycleOptions.weekdays)
  var weekdays: [Weekday]?

  @Option(
    name: .customLong("gap"),
    help: ArgumentHelp(
      "The days from its last day to the first day of another meeting: VM:1, VM:14.. or VM:125..182; may be given several times.",
      valueName: "gap"),
    transform: CycleOptions.gap)
  var gaps: [CycleChanges.Gap] = []

  @Option(name: .customLong("without-gap"), help: "A meeting to which it keeps no gap any more; may be given several times.")
  var gapsRemoved: [String] = []

  @Option(name: .customLong("evidence-en"), help: "What all this rests on, in English.")
  var englishEvidence: String?

  @Option(name: .customLong("evidence-es"), help: "What all this rests on, in Spanish.")
  var spanishEvidence: String?

  /// A mode, or that the cycle leaves it open.
  enum Mode: Hashable {
    case given(MeetingMode)
    case open

    static func argument(_ text: String) throws -> Mode {
      try ArgumentFailure.keeping {
        if text == "open" { return .open }
        guard let mode = MeetingMode(rawValue: text), mode != .notRecorded else {
          throw Refusal.invalid(
            given: String(text.prefix(40)),
            because: BilingualText(english: "“\(text.prefix(40))” is not a mode", spanish: "“\(text.prefix(40))” no es una modalidad"),
            remedy: BilingualText(
              english: "Give in-person, virtual, hybrid or open.", spanish: "Indique in-person, virtual, hybrid u open."))
        }
        return .given(mode)
      }
    }
  }

  /// What was given.
  var changes: CycleChanges {
    var changes = CycleChanges()
    changes.window = window
    changes.dayCount = dayCount
    if case .given(let mode) = mode { changes.mode = mode }
    changes.leavesModeOpen = mode == .open
    changes.weekdays = weekdays
    changes.gaps = gaps
    changes.gapsRemoved = Set(gapsRemoved)
    if englishEvidence != nil || spanishEvidence != nil {
      changes.evidence = GivenText(english: englishEvidence, spanish: spanishEvidence)
    }
    return changes
  }

  private static func gap(_ text: String) throws -> CycleChanges.Gap { try ArgumentFailure.keeping { try CycleChanges.Gap(parsing: text) } }

  private static func dayCount(_ text: String) throws -> ClosedRange<Int> {
    try ArgumentFailure.keeping {
      let parts = text.split(separator: "..", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil }
      guard (1...2).contains(parts.count), numbers.count == parts.count, let least = numbers.first, let most = numbers.last, least <= most
      else {
        throw Refusal.invalid(
          given: String(text.prefix(40)),
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a number of days", spanish: "“\(text.prefix(40))” no es un número de días"),
          remedy: BilingualText(english: "Give 2, or 1..2.", spanish: "Indique 2 o 1..2."))
      }
      return least...most
    }
  }

  private static func weekdays(_ text: String) throws -> [Weekday] {
    try ArgumentFailure.keeping {
      if text == "none" { return [] }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let days = parts.compactMap { Int($0).flatMap(Weekday.init) }
      guard days.count == parts.count else {
        throw Refusal.invalid(
          given: String(text.prefix(40)),
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a list of weekdays", spanish: "“\(text.prefix(40))” no es una lista de días de la semana"),
          remedy: BilingualText(
            english: "Give numbers, Monday is 1: 2,3,4; or none.", spanish: "Indique números, el lunes es 1: 2,3,4; o none."))
      }
      return Weekday.allCases.filter(Set(days).contains)
    }
  }
}

extension CycleWindow {
  /// Reads `06-01..07-31`.
  static func argument(_ text: String) throws -> CycleWindow {
    try ArgumentFailure.keeping {
      let parts = text.split(separator: "..", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Refusal.invalid(
          given: String(text.prefix(40)),
          because: BilingualText(
            english: "“\(text.prefix(40))” is not a part of the year", spanish: "“\(text.prefix(40))” no es una parte del año"),
          remedy: BilingualText(english: "Give month and day: 06-01..07-31.", spanish: "Indique mes y día: 06-01..07-31."))
      }
      return CycleWindow(from: try MonthDay(parsing: String(parts[0])), until: try MonthDay(parsing: String(parts[1])))
    }
  }
}
