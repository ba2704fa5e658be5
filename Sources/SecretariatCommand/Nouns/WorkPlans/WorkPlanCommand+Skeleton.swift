internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension WorkPlanCommand {
  /// `rcm workplan skeleton`.
  struct Skeleton: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "skeleton",
      abstract: "Draw up the skeleton of a year's work plan from the cycle and the record; again, only what changed is written.",
      discussion: """
        Each statutory meeting gets a window with its reason, or the meeting of the year that is on record. Nothing is \
        confirmed. The years of --based-on are those whose meetings are shown as evidence.
        """)

    @OptionGroup var subject: Subject
    @Option(
      name: .customLong("based-on"),
      help: ArgumentHelp(
        "The years to look at, such as 2022..2024; without it, those of the plan on record or the three before.", valueName: "years"),
      transform: BasisYears.argument)
    var basis: BasisYears?
    @Flag(name: .customLong("adopt"), help: "Also record each meeting that the year lacks as a proposal with its window.")
    var adopts = false
    @OptionGroup var options: WriteOptions

    func run() throws {
      let office = try options.office()
      var generator = WorldGenerator()
      let operation = DrawUpWorkPlan(subject.year, body: subject.body, basis: basis, adopts: adopts, reason: options.reason)
      let written = try operation(in: office, using: &generator)
      let outcome = written.result
      for remark in remarks(outcome) { World.current.remarks(remark + "\n") }
      if options.asJSON {
        World.current.output(
          try JSONText.of(
            Answer(
              plan: WorkPlanAnswer(outcome.skeleton), proposed: outcome.proposed.map(MeetingAnswer.init),
              written: .init(written, isRehearsal: options.isRehearsal))))
        return
      }
      guard outcome.isNew else {
        try ChangePrinter.print(
          written, sentence: sentence, isRehearsal: options.isRehearsal, asJSON: false, language: options.language)
        return
      }
      World.current.output(WorkPlanPrinter(language: options.language, directory: outcome.directory).text(outcome.skeleton))
      World.current.remarks(EntryRemark.text(after: written, isRehearsal: options.isRehearsal, in: options.language))
    }

    private struct Answer: Encodable {
      let plan: WorkPlanAnswer
      let proposed: [MeetingAnswer]
      let written: ChangePrinter.Answer
    }

    private var isEnglish: Bool { options.language == .english }

    private var sentence: DeedSentence {
      DeedSentence(
        done: BilingualText(
          english: "The work plan for \(subject.year) is brought up to date.",
          spanish: "Se actualizó el plan de trabajo \(subject.year)."),
        rehearsed: BilingualText(
          english: "The work plan for \(subject.year) would be brought up to date.",
          spanish: "Se actualizaría el plan de trabajo \(subject.year)."))
    }

    private func remarks(_ outcome: DrawUpWorkPlan.Outcome) -> [String] {
      let proposed = outcome.proposed.map { meeting in
        let date = meeting.details.date.formatted(in: options.language)
        let isRehearsal = options.isRehearsal
        return isEnglish
          ? "\(meeting.handle) \(isRehearsal ? "would be" : "is") proposed, \(date)."
          : "Se \(isRehearsal ? "propondría" : "propone") \(meeting.handle), \(date)."
      }
      let passed = outcome.passed.map { slot in
        isEnglish
          ? "\(slot.code) is not proposed: its window in \(subject.year) has passed; record it with rcm meeting add if it was held."
          : "\(slot.code) no se propone: su ventana en \(subject.year) ya pasó; si se celebró, regístrela con rcm meeting add."
      }
      return proposed + passed
    }
  }
}
