package import CivilTime
internal import Publication
package import Secretariat
internal import Store

/// The work plan of a body's chair for a year, as it was drawn up, with what the record says today (R25).
package struct ReadWorkPlan: Sendable {
  /// The year of the chair term.
  package var year: CycleYear
  /// The body, by code or name; without one, the first body on record.
  package var body: String?

  /// A plan to be read.
  package init(_ year: CycleYear, body: String? = nil) {
    self.year = year
    self.body = body
  }

  /// What reading gives.
  package struct Answer: Sendable {
    /// The plan.
    package let skeleton: WorkPlanSkeleton
    /// Whether drawing it up again would change it.
    package let isOutdated: Bool
    /// The names behind the codes.
    package let directory: Directory

    /// The plan as a Markdown paper.
    package func markdown(in language: Language) -> String {
      WorkPlanPaper(skeleton, directory: directory, language: language).markdown
    }
  }

  /// Reads it.
  ///
  /// - Throws: A `Refusal` when no plan was drawn up for the year.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let desk = try WorkPlanDesk(body: body, on: office.today, reading: reading)
      guard let plan = try reading.workPlan(of: desk.body.code, year: year) else {
        let isFirst = try reading.bodies().first?.code == desk.body.code
        let command = "rcm workplan skeleton \(year)\(isFirst ? "" : " --body \(desk.body.code)")"
        throw Refusal(
          .notFound, rule: nil, given: year.description,
          because: BilingualText(
            english: "no work plan of \(desk.body.code) for \(year) has been drawn up",
            spanish: "no se ha elaborado ningún plan de trabajo de \(desk.body.code) para \(year)"),
          remedy: BilingualText(english: "Draw it up with: \(command)", spanish: "Elabórelo con: \(command)"))
      }
      let again = try desk.plan(for: year, basis: plan.basis)
      return Answer(skeleton: try desk.skeleton(of: plan), isOutdated: again != plan, directory: try reading.directory())
    }
  }
}

/// What the record holds for drawing up and printing the work plans of a body.
struct WorkPlanDesk {
  let reading: Reading
  let body: Body
  let cycle: Cycle
  private let meetings: [Meeting]
  private let today: Day

  init(body name: String?, on today: Day, reading: Reading) throws {
    let found = try CycleLookup(reading: reading).find(name)
    self.reading = reading
    body = found.body
    cycle = found.cycle
    meetings = try reading.meetings()
    self.today = today
  }

  /// The plan for a year as it follows from the record now.
  func plan(for year: CycleYear, basis: BasisYears) throws -> WorkPlan {
    let pillars = try reading.pillars(of: body.code).map { PlannedPillar(number: $0.number, title: $0.title, topics: $0.topics) }
    return try WorkPlan(drawnUpFor: year, by: cycle, basis: basis, meetings: meetings, pillars: pillars)
  }

  /// A plan as a paper.
  func skeleton(of plan: WorkPlan) throws -> WorkPlanSkeleton {
    WorkPlanSkeleton(
      of: plan, body: body, cycle: cycle, rotation: try reading.rotation(of: body.code, on: today), meetings: meetings,
      strategicPlans: try reading.strategicPlans(of: body.code))
  }
}
