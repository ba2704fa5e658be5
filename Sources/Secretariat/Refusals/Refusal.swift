/// Why something was not done: every reason, each with the rule it rests on and the command that would help.
///
/// A refusal is a value; each face (terminal, web) translates it once. Nothing was written when one is thrown.
public struct Refusal: Error, Hashable, Sendable {
  /// What kind of answer the refusal is; faces turn it into an exit code or a status.
  public enum Category: String, Sendable, CaseIterable {
    /// What was given cannot be read or is out of range.
    case invalid
    /// Nothing by that name is on record.
    case notFound
    /// More than one thing answers to the name.
    case ambiguous
    /// A rule of the domain forbids it.
    case rule
  }

  /// One reason of a refusal.
  public struct Reason: Hashable, Sendable {
    /// The rule, such as ``Rule/legalTransition``; `nil` for input that could not be read.
    public let rule: Rule?
    /// What was given, in the asker's own words.
    public let given: String
    /// What is wrong with it: a clause that begins in small letters and has no full stop.
    public let explanation: String
    /// What would help, as a sentence, naming the command where there is one.
    public let remedy: String?

    /// A reason in full.
    public init(rule: Rule?, given: String, explanation: String, remedy: String?) {
      self.rule = rule
      self.given = given
      self.explanation = explanation
      self.remedy = remedy
    }
  }

  /// What kind of answer it is.
  public let category: Category
  /// Every reason, the first one found first; never empty.
  public let reasons: [Reason]

  /// A refusal for one reason.
  public init(_ category: Category, rule: Rule?, given: String, because explanation: String, remedy: String?) {
    self.category = category
    reasons = [Reason(rule: rule, given: given, explanation: explanation, remedy: remedy)]
  }

  /// A refusal for all of several reasons; `nil` when there are none.
  public init?(_ category: Category, _ reasons: [Reason]) {
    guard !reasons.isEmpty else { return nil }
    self.category = category
    self.reasons = reasons
  }

  /// What was given cannot be read.
  public static func invalid(given: String, because explanation: String, remedy: String? = nil) -> Refusal {
    Refusal(.invalid, rule: nil, given: given, because: explanation, remedy: remedy)
  }

  /// A rule forbids it.
  public static func breaks(_ rule: Rule, given: String, because explanation: String, remedy: String? = nil) -> Refusal {
    Refusal(.rule, rule: rule, given: given, because: explanation, remedy: remedy)
  }

  /// Nothing answers to the name; `nearest` is what the asker may have meant.
  public static func notFound(_ noun: String, named name: String, nearest: String?, remedy: String? = nil) -> Refusal {
    let suggestion = nearest.map { "Did you mean \($0)?" }
    return Refusal(
      .notFound, rule: nil, given: name, because: "no \(noun) is called “\(name)”",
      remedy: [suggestion, remedy].compactMap(\.self).joined(separator: " ").nilIfEmpty)
  }
}

extension Refusal: CustomStringConvertible {
  /// Every reason as a sentence with its rule, and what would help.
  public var description: String {
    reasons.map { reason in
      let rule = reason.rule.map { " (rule \($0.code): \($0.summary))" } ?? ""
      let explanation = reason.explanation.prefix(1).uppercased() + reason.explanation.dropFirst()
      return [explanation + rule + ".", reason.remedy].compactMap(\.self).joined(separator: " ")
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
