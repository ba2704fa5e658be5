public import CivilTime
internal import Publication

/// The work plan of a body's chair for a year as a Markdown paper (R25).
public struct ExportWorkPlan: Sendable {
  /// Which plan.
  public var plan: ReadWorkPlan
  /// The language of the paper.
  public var language: Language

  /// A paper to be written.
  public init(_ plan: ReadWorkPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// Writes it.
  ///
  /// - Returns: The paper, and whether drawing the plan up again would change it.
  public func callAsFunction(in office: Office) throws -> (markdown: String, isOutdated: Bool) {
    let answer = try plan(in: office)
    return (WorkPlanPaper(answer.skeleton, directory: answer.directory, language: language).markdown, answer.isOutdated)
  }
}
