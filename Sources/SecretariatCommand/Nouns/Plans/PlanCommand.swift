internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The best dates for a whole cycle of meetings, proved.",
    subcommands: [Propose.self, Explain.self, Alternatives.self, Adopt.self, Repair.self, Solve.self])

  /// `rcm plan propose`.
  struct Propose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "propose", abstract: "Propose dates for every meeting of a year's cycle, or of several years, and write nothing.",
      discussion: """
        The plan is the one of least cost, and is proved to be; of plans that cost the same it is the one with the earliest dates. What is \
        confirmed or held stays, what is tentative is moved only at a price. Where no plan exists, the few requirements are named that \
        cannot hold together.

        The costs are defaults of this program: days away from those of earlier years, holidays and working days beside them in every \
        country that takes part, travelling Sundays and Saturdays, and events that people attend.
        """)

    @Argument(help: "The year, or several: 2025, 2025..2027.", transform: BasisYears.argument)
    var years: BasisYears
    @Flag(name: .customLong("afresh"), help: "Plan as if none of the years' meetings were on record.")
    var startsAfresh = false
    @OptionGroup var plan: PlanOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      var settings = plan.settings(for: years)
      settings.startsAfresh = startsAfresh
      let proposal = try ProposeYear(settings)(in: options.office())
      try PlanOutput(proposal, language: options.language).print(asJSON: options.asJSON)
    }
  }

  /// `rcm plan explain`.
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Tell why a plan gives a meeting its dates: the window, the wish, what it costs, and the next best."
    )

    @Argument(help: "The meeting: its code in the cycle and a year, such as RCGM-2-2025, or its handle.")
    var meeting: String
    @Flag(name: .customLong("afresh"), help: "Plan as if none of the year's meetings were on record.")
    var startsAfresh = false
    @OptionGroup var plan: PlanOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try PlanCommand.explained(meeting, plan, afresh: startsAfresh, alternatives: 3, options: options)
      World.current.output(
        options.asJSON
          ? try JSONText.of(ExplainedMeetingAnswer(answer)) : ExplainedMeetingPrinter(answer, language: options.language).explanation)
    }
  }

  /// `rcm plan alternatives`.
  struct Alternatives: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "alternatives",
      abstract: "List other dates for a meeting, what a plan with each would cost more, and what else would move.")

    @Argument(help: "The meeting: its code in the cycle and a year, such as RCGM-2-2025, or its handle.")
    var meeting: String
    @Option(name: .customLong("count"), help: "How many at most; 10 unless told otherwise.", transform: Limit.argument)
    var count: Limit?
    @Flag(name: .customLong("afresh"), help: "Plan as if none of the year's meetings were on record.")
    var startsAfresh = false
    @OptionGroup var plan: PlanOptions
    @OptionGroup var options: ReadOptions

    func run() throws {
      let answer = try PlanCommand.explained(
        meeting, plan, afresh: startsAfresh, alternatives: count?.number ?? 10, options: options)
      World.current.output(
        options.asJSON
          ? try JSONText.of(ExplainedMeetingAnswer(answer)) : ExplainedMeetingPrinter(answer, language: options.language).alternatives)
    }
  }

  private static func explained(
    _ meeting: String, _ plan: PlanOptions, afresh: Bool, alternatives: Int, options: ReadOptions
  ) throws -> ExplainPlan.Answer {
    let office = try options.office()
    let year = try CycleYear(office.today.year)
    var settings = plan.settings(for: try BasisYears(first: year, last: year))
    settings.startsAfresh = afresh
    return try ExplainPlan(meeting, settings: settings, alternativeCount: alternatives)(in: office)
  }
}
