internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// For which meeting, day, length and parties an hour is sought.
struct HourOptions: ParsableArguments {
  @Argument(help: "Its handle, a beginning of it, or its title.")
  var meeting: String

  @Option(name: .customLong("day"), help: "One of its days; without it, the first.", transform: Day.argument)
  var day: Day?

  @Option(
    name: .customLong("minutes"), help: "How long it sits, 1 to 600; without it, as long as its sessions of the day, or 120.",
    transform: MeetingLength.argument)
  var length: MeetingLength?

  @Option(
    name: .customLong("zone"), help: "The zone by which the day is meant; without it, that of the host, the chair or the secretariat.",
    transform: ZoneName.argument)
  var zone: ZoneName?

  @Option(
    name: .customLong("office"), help: "The hours that trouble no one; without it, 09:00-17:00.", transform: ClockRange.argument)
  var officeHours: ClockRange?

  @Option(
    name: .customLong("count"), help: "How many starts at most, an hour or more from each other; without it, 5.",
    transform: Limit.argument)
  var countMaximum: Limit?

  @Option(name: .customLong("also"), help: "A party that takes part besides; may be given several times.")
  var additions: [String] = []

  @Option(name: .customLong("exclude"), help: "A party to leave out; may be given several times.")
  var exclusions: [String] = []

  /// The question.
  ///
  /// - Parameter secretariatZone: The secretariat's zone; `nil` stands for UTC.
  func question(secretariatZone: Zone?) -> ProposeHour {
    var question = ProposeHour(meeting)
    question.day = day
    question.length = length
    question.zone = zone
    question.officeHours = officeHours ?? .officeHours
    question.countMaximum = countMaximum ?? question.countMaximum
    question.additions = additions
    question.exclusions = exclusions
    question.secretariatZone = secretariatZone
    return question
  }
}

extension MeetingLength {
  /// Reads `90`: ASCII digits only.
  static func argument(_ text: String) throws -> MeetingLength {
    let isNumber = (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, let length = Int(text).flatMap({ MeetingLength(minutes: $0) }) { return length }
    return try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: String(text.prefix(40)),
        because: BilingualText(
          english: "“\(text.prefix(40))” is not a length in minutes", spanish: "“\(text.prefix(40))” no es una duración en minutos"),
        remedy: BilingualText(
          english: "Give \(range.lowerBound) to \(range.upperBound) minutes.",
          spanish: "Indique de \(range.lowerBound) a \(range.upperBound) minutos."))
    }
  }
}
