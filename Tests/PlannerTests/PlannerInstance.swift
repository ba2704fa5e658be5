import CivilTime
import Foundation
import Planner
import TestSupport

/// The instances with known answers among the golden files.
enum PlannerInstance {
  /// The names of the instances that have a plan.
  static let solvable = [
    "tiny-p10", "plan-n8-y1-tight-p11", "plan-n12-y1-loose-p12", "plan-n12-y1-tight-p13", "plan-n12-y1-crowded-p14",
    "plan-n20-y1-crowded-p17", "repair-p26-n12-y1-loose-p12",
  ]
  /// The names of the instances that have none.
  static let broken = ["broken-n8-y1-loose-p31-chain", "broken-n12-y1-loose-p35-pigeonhole"]

  /// The answer that another solver has found.
  struct Answer: Decodable {
    let status: String
    let cost: Int?
    let starts: [Day]?
    let parts: [String: Int]?
  }

  /// The text of an instance.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: GoldenFile.folder.appending(path: "planner/\(name).json")))
  }

  /// The problem of an instance.
  static func problem(_ name: String) throws -> PlanningProblem { try PlanningFile.problem(from: bytes(name)) }

  /// Its known answer.
  static func answer(_ name: String) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(contentsOf: GoldenFile.folder.appending(path: "planner/\(name).ref.json")))
  }
}
