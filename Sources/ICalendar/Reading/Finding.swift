/// Something that is wrong, or unwise, in an iCalendar file: where, what, by which rule, and what would be right.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Permitted, but some programs do something else with it.
    case note
    /// Against a recommendation of the standard, or read wrongly by widely used programs.
    case warning
    /// Against the standard.
    case error

    /// Notes come first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What is wrong.
  public let kind: Kind
  /// The line of the file on which it begins, from 1; 0 when it is the file as a whole.
  public let line: Int
  /// The property, parameter, value or component that it is about.
  public let subject: String?
  /// The rule that it is against: a section, or the program that reads such a file wrongly.
  public let rule: String

  /// The most characters of a subject that are kept.
  static let subjectMaximum = 120

  /// A remark; its rule is that of its kind unless a closer one is given.
  public init(kind: Kind, line: Int, subject: String? = nil, rule: String? = nil) {
    self.kind = kind
    self.line = line
    self.subject = subject
    self.rule = rule ?? kind.rule
  }

  /// How bad it is.
  public var severity: Severity { kind.severity }
}
