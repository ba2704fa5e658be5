public import CivilTime

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
    public let explanation: BilingualText
    /// What would help, as a sentence, naming the command where there is one.
    public let remedy: BilingualText?
    /// The character of what was given at which it is wrong, from 1; `nil` where all of it is meant.
    public let column: Int?

    /// A reason in full.
    public init(rule: Rule?, given: String, explanation: BilingualText, remedy: BilingualText?, column: Int? = nil) {
      self.rule = rule
      self.given = given
      self.explanation = explanation
      self.remedy = remedy
      self.column = column
    }
  }

  /// What kind of answer it is.
  public let category: Category
  /// Every reason, the first one found first; never empty.
  public let reasons: [Reason]

  /// A refusal for one reason.
  public init(_ category: Category, rule: Rule?, given: String, because explanation: BilingualText, remedy: BilingualText?) {
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
  public static func invalid(given: String, because explanation: BilingualText, remedy: BilingualText? = nil) -> Refusal {
    Refusal(.invalid, rule: nil, given: given, because: explanation, remedy: remedy)
  }

  /// A rule forbids it.
  public static func breaks(_ rule: Rule, given: String, because explanation: BilingualText, remedy: BilingualText? = nil) -> Refusal {
    Refusal(.rule, rule: rule, given: given, because: explanation, remedy: remedy)
  }

  /// Nothing answers to the name; `nearest` is what the asker may have meant.
  public static func notFound(_ noun: Noun, named name: String, nearest: String?, remedy: BilingualText? = nil) -> Refusal {
    let suggestion = nearest.map { BilingualText(english: "Did you mean \($0)?", spanish: "¿Quiso decir \($0)?") }
    return Refusal(
      .notFound, rule: nil, given: name,
      because: BilingualText(
        english: "\(noun.none(in: .english)) is called “\(name)”", spanish: "\(noun.none(in: .spanish)) se llama “\(name)”"),
      remedy: BilingualText.joined([suggestion, remedy]))
  }
}

extension Refusal {
  /// The same refusal of a part of a longer text: each reason quotes the text and names the column, from 1.
  func located(in text: String, at column: Int) -> Refusal {
    let reasons = reasons.map { reason in
      Reason(
        rule: reason.rule, given: text,
        explanation: BilingualText { language in
          let place = language == .english ? "column" : "columna"
          return "\(reason.explanation.bestText(in: language).text) (\(place) \(column))"
        }, remedy: reason.remedy, column: column)
    }
    return Refusal(category, reasons) ?? self
  }
}

extension Refusal.Reason {
  /// What is wrong, as a sentence with the rule it rests on.
  public var sentence: BilingualText {
    BilingualText { language in
      let clause = explanation.capitalized.bestText(in: language).text
      let ruleWord = language == .english ? "rule" : "regla"
      return clause + (rule.map { " (\(ruleWord) \($0.code): \($0.summary.bestText(in: language).text))" } ?? "") + "."
    }
  }
}

extension Refusal: CustomStringConvertible {
  /// Every reason as a sentence in English with its rule, and what would help.
  public var description: String { text(in: .english) }

  /// Every reason as a sentence with its rule, and what would help.
  public func text(in language: Language) -> String {
    reasons.map { reason in
      [reason.sentence, reason.remedy].compactMap { $0?.bestText(in: language).text }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
