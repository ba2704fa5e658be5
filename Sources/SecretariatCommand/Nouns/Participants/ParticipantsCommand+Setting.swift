internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension ParticipantsCommand {
  /// `rcm participants set`.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Say who takes part in a meeting, as an expression.",
      discussion: """
        For example: rcm participants set BIREG-2024 'chair(*) + members(*) + secretariat(*) - "Peru"'. \
        The record keeps the expression, and the log keeps it for good: name no person in it.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @Argument(help: "The expression, in single quotes for the shell.")
    var expression: String
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try SetParticipants(subject.meeting, expression, reason: options.reason)(in: options.office())
      let outcome = written.result
      let handle = outcome.meeting
      func seats(_ language: Language) -> String { ParticipantsPrinter.count(outcome.list.seats.count, in: language) }
      if options.asJSON {
        World.current.output(try JSONText.of(ParticipantsChangeAnswer(written, isRehearsal: options.isRehearsal)))
        return
      }
      try ChangePrinter.print(
        written,
        sentence: DeedSentence(
          done: BilingualText(
            english: "The participants of \(handle) are set: \(seats(.english)).",
            spanish: "Se indicaron los participantes de \(handle): \(seats(.spanish))."),
          rehearsed: BilingualText(
            english: "The participants of \(handle) would be set: \(seats(.english)).",
            spanish: "Se indicarían los participantes de \(handle): \(seats(.spanish)).")),
        isRehearsal: options.isRehearsal, asJSON: false, language: options.language)
      for line in ParticipantsPrinter.remarks(on: outcome.list, in: options.language) { World.current.remarks(line + "\n") }
    }
  }

  /// `rcm participants freeze`.
  struct Freeze: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "freeze", abstract: "Keep the list of participants as it is resolved now.",
      discussion: """
        Closing a meeting's file freezes its list too; opening the file leaves it frozen. With --undo the list is worked out anew \
        again, unless the file is closed.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @Flag(name: .customLong("undo"), help: "Let the list be worked out anew again.")
    var isUndone = false
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try FreezeParticipants(subject.meeting, isUndone: isUndone, reason: options.reason)(in: options.office())
      let handle = written.result.meeting.handle
      let sentence =
        isUndone
        ? DeedSentence(
          done: BilingualText(
            english: "The participants of \(handle) are worked out anew from now on.",
            spanish: "Los participantes de \(handle) vuelven a determinarse desde ahora."),
          rehearsed: BilingualText(
            english: "The participants of \(handle) would be worked out anew.",
            spanish: "Los participantes de \(handle) volverían a determinarse."))
        : DeedSentence(
          done: BilingualText(
            english: "The list of participants of \(handle) is frozen.", spanish: "La lista de participantes de \(handle) queda fija."),
          rehearsed: BilingualText(
            english: "The list of participants of \(handle) would be frozen.",
            spanish: "La lista de participantes de \(handle) quedaría fija."))
      try ChangePrinter.print(
        written, sentence: sentence, isRehearsal: options.isRehearsal, asJSON: options.asJSON, language: options.language)
    }
  }
}
