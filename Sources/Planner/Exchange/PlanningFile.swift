internal import CivilTime
internal import FoundationEssentials

/// The exchange format of problems, `rcm-planner-1`, and of their answers, `rcm-plan-1`: JSON in UTF-8.
public enum PlanningFile {
  /// Reads a problem.
  ///
  /// - Throws: ``PlanningFileError`` that names the part that is wrong.
  public static func problem(from bytes: [UInt8]) throws(PlanningFileError) -> PlanningProblem {
    let record: ProblemRecord
    do {
      record = try JSONDecoder().decode(ProblemRecord.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw PlanningFileError(error)
    } catch {
      throw .notJSON
    }
    guard record.format == ProblemRecord.format else { throw .unknownFormat(record.format) }
    return try record.problem()
  }

  /// Writes the answer to a problem; an unproven plan has the status `feasible`, and no plan `unknown`.
  public static func answer(_ outcome: PlanningOutcome, to problem: PlanningProblem) -> String {
    var members = ["\"format\":\"rcm-plan-1\"", "\"instance\":\(quoted(problem.name))"]
    switch outcome {
    case .optimal(let plan):
      members += ["\"status\":\"optimal\"", "\"cost\":\(plan.cost)", starts(of: plan)]
    case .unproven(let plan?, let bound):
      members += ["\"status\":\"feasible\"", "\"cost\":\(plan.cost)", "\"bound\":\(bound)", starts(of: plan)]
    case .unproven(nil, let bound):
      members += ["\"status\":\"unknown\"", "\"bound\":\(bound)"]
    case .contradictory(let conflict):
      members += ["\"status\":\"infeasible\"", "\"conflict\":\(list(conflict.requirements.map(\.description)))"]
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func starts(of plan: Plan) -> String { "\"starts\":\(list(plan.starts.map(\.description)))" }

  private static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ","))]" }

  /// A text as JSON writes it (RFC 8259, section 7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
