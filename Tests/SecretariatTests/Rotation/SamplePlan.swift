import CivilTime
import Secretariat
import Testing

/// Plans of a body without a name, whose members are letters.
struct SamplePlan {
  var rules: [RotationRule] = []
  var decisions: [ChairDecision] = []
  var recorded: [ChairTerm] = []
  var memberships: [Membership] = []
  var parties: [Party] = []
  var meetings: [Meeting] = []

  /// A day on which everything that happens in a test has happened.
  static let lastDay = Day.latest

  /// A plan by the calendar in an order that repeats.
  static func calendar(_ order: String, months: Int = 12, from begins: String = "2001-01-01", first: String? = nil, repeats: Bool = true)
    throws
    -> SamplePlan
  {
    var plan = SamplePlan()
    try plan.decide(
      .listed(SamplePlan.codes(order), repeats: repeats), .months(TermLength.MonthCount(months)), from: begins, first: first)
    return plan
  }

  /// A plan from handover to handover of a body that elects; the first term is the one on record.
  static func elected(_ holders: String, since: String = "2000-12-01") throws -> SamplePlan {
    var plan = SamplePlan()
    try plan.decide(.offerAndConsensus, .untilHandover(at: nil))
    try plan.record(holders, since: since)
    return plan
  }

  /// Adds a rule.
  mutating func decide(
    _ policy: RotationPolicy, _ length: TermLength, from begins: String? = nil, first: String? = nil, decided: String? = nil
  )
    throws
  {
    rules.append(
      try RotationRule(
        body: SampleChain.code("B"), number: rules.count + 1, policy: policy, length: length, begins: begins.map { try Day(parsing: $0) },
        first: first.map { try SampleChain.code($0) }, decided: decided.map { try Day(parsing: $0) }, source: "the rule"))
  }

  /// Adds a decision; without a day it was taken before the first term of every test.
  mutating func decide(_ act: ChairDecision.Act, on day: String = "1999-12-31") throws {
    decisions.append(
      try ChairDecision(
        number: decisions.count + 1, body: SampleChain.code("B"), act: act, decided: Day(parsing: day), instance: nil,
        reason: TextLine("a reason", as: .reason), source: TextLine("decision \(decisions.count + 1)", as: .source)))
  }

  /// Records terms a year apart, one for each letter; a dot stands for a holder that no source names, a dash for a vacancy.
  mutating func record(_ holders: String, since: String) throws {
    let first = try Day(parsing: since)
    for letter in holders {
      let holder: ChairHolder =
        switch letter {
        case ".": .notRecorded
        case "-": .vacant(reason: "a reason")
        default: .party(try SampleChain.code(String(letter)))
        }
      let number = recorded.count + 1
      recorded.append(
        try SampleChain.term(
          number, "\(first.year + number - 1)\(since.dropFirst(4))", holder: holder, label: first.year + number))
    }
  }

  /// The plan.
  func plan() throws -> RotationPlan {
    RotationPlan(
      recorded: try ChairRotation(body: SampleChain.code("B"), terms: recorded), rules: rules, decisions: decisions,
      setting: RotationSetting(body: try SampleChain.code("B"), memberships: memberships, parties: parties, meetings: meetings))
  }

  /// The order up to a day.
  func order(until horizon: String, today: String = "2000-01-01", known: String? = nil) throws -> EffectiveOrder {
    try plan().order(until: Day(parsing: horizon), today: Day(parsing: today), known: known.map { try Day(parsing: $0) })
  }

  /// The holders up to a day, as letters: a dot for one that is not recorded, a dash for a vacancy.
  func holders(until horizon: String, today: String = "2000-01-01", known: String? = nil) throws -> String {
    Self.letters(try order(until: horizon, today: today, known: known).rotation)
  }

  /// The holders of a chain as letters.
  static func letters(_ rotation: ChairRotation) -> String {
    rotation.terms.map { term in
      switch term.holder {
      case .party(let code): code.text
      case .vacant: "-"
      case .notRecorded: "."
      }
    }.joined()
  }

  /// The codes of letters.
  static func codes(_ letters: String) throws -> [Code<Party>] { try letters.map { try SampleChain.code(String($0)) } }

  /// A label.
  static func label(_ text: String) throws -> TermLabel { try TermLabel(parsing: text) }
}
