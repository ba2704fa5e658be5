import Secretariat
import TestSupport

/// Expressions drawn from a seed.
struct RandomExpression {
  var generator: SeededGenerator

  mutating func next() throws -> ParticipantExpression { ParticipantExpression(try part(depth: 4)) }

  private mutating func part(depth: Int) throws -> ParticipantExpression.Part {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &generator) {
    case 0:
      let function = ParticipantFunction.allCases.randomElement(using: &generator) ?? .members
      return .function(function, of: Bool.random(using: &generator) ? .all : .one(.init(name)))
    case 1: return .party(.init(name))
    case 2: return .guest(try TextLine(quotable, as: .guest))
    case 3: return .inAll(of: try (0..<Int.random(in: 2...3, using: &generator)).map { _ in try part(depth: depth - 1) })
    default:
      let first = try part(depth: depth - 1)
      let steps = try (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        ParticipantExpression.Step(
          ParticipantExpression.Operation.allCases.randomElement(using: &generator) ?? .union, try part(depth: depth - 1))
      }
      return .adding(steps, to: first)
    }
  }

  private var name: String {
    mutating get { ["MX", "RCM", "UNHCR", "UN-WOMEN", "CHAIR", "GUEST", "mx", quotable].randomElement(using: &generator) ?? "MX" }
  }

  private var quotable: String {
    mutating get {
      ["México", "a \"quoted\" name", "\"", "members(RCM)", "Ñ & Ö", "名", "El Salvador", "x-y"].randomElement(using: &generator) ?? "x"
    }
  }
}
