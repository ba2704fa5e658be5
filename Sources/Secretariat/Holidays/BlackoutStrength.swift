internal import CivilTime

/// How strongly a blackout keeps meetings away: altogether, or at a cost for each day of a meeting (R19).
public enum BlackoutStrength: Hashable, Sendable {
  /// No meeting to which it applies is proposed on its days.
  case hard
  /// Each day of a meeting on one of its days costs so much.
  case soft(BlackoutWeight)

  /// Reads `hard`, or a weight.
  public init(parsing text: String) throws(Refusal) {
    self = text == "hard" ? .hard : .soft(try BlackoutWeight(parsing: text))
  }
}

extension BlackoutStrength: CustomStringConvertible {
  /// The form that is read.
  public var description: String {
    switch self {
    case .hard: "hard"
    case .soft(let weight): String(weight.number)
    }
  }
}

/// What a day of a meeting costs on a day of a blackout: 0 to 1000, in the units of the planner.
public struct BlackoutWeight: Hashable, Sendable {
  /// The number.
  public let number: Int

  /// A weight; refused outside of 0 to 1000.
  public init(_ number: Int) throws(Refusal) {
    guard (0...1_000).contains(number) else { throw Self.refusal(of: String(number)) }
    self.number = number
  }

  /// Reads `20`: ASCII digits only.
  public init(parsing text: String) throws(Refusal) {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      throw Self.refusal(of: text)
    }
    try self.init(number)
  }

  private static func refusal(of text: String) -> Refusal {
    .invalid(
      given: String(text.prefix(40)),
      because: BilingualText(
        english: "“\(text.prefix(40))” is neither “hard” nor a cost from 0 to 1000",
        spanish: "“\(text.prefix(40))” no es ni “hard” ni un costo de 0 a 1000"),
      remedy: BilingualText(
        english: "Give hard where no meeting may be held, or what each day of a meeting costs there.",
        spanish: "Indique hard donde no puede haber reuniones, o lo que cuesta allí cada día de reunión."))
  }
}
