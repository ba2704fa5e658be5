internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// Prints a plan, and ends with findings where there is none.
struct PlanOutput {
  private let proposal: PlanProposal
  private let language: Language
  private let isRepair: Bool

  init(_ proposal: PlanProposal, language: Language, isRepair: Bool = false) {
    self.proposal = proposal
    self.language = language
    self.isRepair = isRepair
  }

  func print(asJSON: Bool) throws {
    let printer = PlanPrinter(proposal, language: language, isRepair: isRepair)
    if asJSON {
      World.current.output(try JSONText.of(PlanAnswer(proposal)))
    } else {
      World.current.output(printer.text)
      World.current.remarks(printer.remarks)
    }
    if case .contradictory = proposal.outcome { throw Findings() }
  }
}
