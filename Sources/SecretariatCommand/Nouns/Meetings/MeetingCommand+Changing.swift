internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension MeetingCommand {
  /// `rcm meeting add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record a new meeting; it gets a permanent handle and UID.")

    @OptionGroup var meeting: MeetingOptions
    @Option(name: .customLong("state"), help: "The state in which it begins.", transform: MeetingState.argument)
    var state: MeetingState = .proposed
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      var generator = WorldGenerator()
      let written = try ScheduleMeeting(meeting.changes, state: state, reason: options.reason)(in: office, using: &generator)
      try OutcomePrinter(options: options, office: office).print(written) { meeting, isEnglish in
        isEnglish ? "\(meeting.handle) is recorded." : "Se registró \(meeting.handle)."
      }
    }
  }

  /// `rcm meeting edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: "Change what is known of a meeting.")

    @Argument(help: "Its handle, a beginning of it, or its title.")
    var meeting: String
    @OptionGroup var changes: MeetingOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      let written = try EditMeeting(meeting, changes.changes, reason: options.reason)(in: office)
      try OutcomePrinter(options: options, office: office).print(written) { meeting, isEnglish in
        isEnglish ? "\(meeting.handle) is changed." : "Se modificó \(meeting.handle)."
      }
    }
  }

  /// `rcm meeting clone`.
  struct Clone: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "clone", abstract: "Record a new meeting like an earlier one.")

    @Argument(help: "The earlier meeting.")
    var meeting: String
    @Option(name: .customLong("to"), help: "The dates of the new one.", transform: ImpreciseDate.argument)
    var date: ImpreciseDate
    @OptionGroup var changes: MeetingOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      var generator = WorldGenerator()
      let written = try CloneMeeting(meeting, date: date, changes: changes.changes)(in: office, using: &generator)
      try OutcomePrinter(options: options, office: office).print(written) { meeting, isEnglish in
        isEnglish ? "\(meeting.handle) is recorded." : "Se registró \(meeting.handle)."
      }
    }
  }
}

/// Prints a meeting after an operation, with its notices and what changed.
struct OutcomePrinter {
  let options: WriteOptions
  let office: Office

  func print(_ written: Written<MeetingOutcome>, sentence: (Meeting, Bool) -> String) throws {
    let language = options.language
    for notice in written.result.notices { World.current.remarks(Self.words(notice, language) + "\n") }
    if options.asJSON {
      World.current.output(
        try JSONText.of(
          Answer(
            meeting: MeetingAnswer(written.result.meeting), written: .init(written, isRehearsal: options.isRehearsal),
            notices: written.result.notices.map { Self.words($0, language) })))
      return
    }
    try ChangePrinter.print(
      written, sentence: sentence(written.result.meeting, language == .english), isRehearsal: options.isRehearsal, asJSON: false,
      language: language)
  }

  private struct Answer: Encodable {
    let meeting: MeetingAnswer
    let written: ChangePrinter.Answer
    let notices: [String]
  }

  private static func words(_ notice: MeetingOutcome.Notice, _ language: Language) -> String {
    let isEnglish = language == .english
    return switch notice {
    case .possibleDuplicate(let handle):
      isEnglish
        ? "Note: \(handle) is of the same kind and has days in common; is it the same meeting?"
        : "Nota: \(handle) es del mismo tipo y comparte días; ¿es la misma reunión?"
    case .numbered(let ordinal): isEnglish ? "It is number \(ordinal) of its series." : "Es la número \(ordinal) de su serie."
    case .notNumbered:
      isEnglish ? "It has no number in its series yet; give one with --number." : "Aún no tiene número en su serie; indíquelo con --number."
    case .movedAlong(let handle):
      isEnglish ? "\(handle), of the same block, moved along." : "\(handle), del mismo bloque, se movió también."
    case .leftBehind(let handle):
      isEnglish ? "\(handle), of the same block, stayed where it is." : "\(handle), del mismo bloque, quedó donde está."
    case .sessionsDropped:
      isEnglish
        ? "The clock times were dropped, because the number of days changed; give them again with: rcm meeting edit … --hours"
        : "Se quitaron las horas, porque cambió el número de días; indíquelas de nuevo con: rcm meeting edit … --hours"
    }
  }
}
