/// Who takes part in a meeting, said by rule and by name: `chair(*) + members(*) - "Mexico"` (R15).
///
/// It says who is meant, not who that is: the chairs and members are those of the meeting's date, worked out by
/// ``ResolvedParticipants``. Sums read from left to right; `&` binds tighter.
public struct ParticipantExpression: Hashable, Sendable {
  /// A code or a name, with the column in which it was written; the column is no part of what it says.
  public struct Name: Hashable, Sendable {
    /// What was written: a code, or a name as it stood between the quotation marks.
    public let text: String
    /// The column of its first character, from 1.
    public let column: Int

    /// A name.
    public init(_ text: String, column: Int = 1) {
      self.text = text
      self.column = column
    }

    /// Names are equal when they say the same, wherever they stand.
    public static func == (left: Name, right: Name) -> Bool { left.text == right.text }

    /// Feeds what the name says.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  /// Of which bodies something is asked.
  public enum Bodies: Hashable, Sendable {
    /// Of every body of the meeting.
    case all
    /// Of one.
    case one(Name)
  }

  /// What a sum does with the part that follows.
  public enum Operation: String, Sendable, CaseIterable {
    /// Adds it.
    case union = "+"
    /// Takes it out.
    case exclusion = "-"
  }

  /// A step of a sum.
  public struct Step: Hashable, Sendable {
    /// What is done with the part.
    public let operation: Operation
    /// The part.
    public let part: Part

    /// A step.
    public init(_ operation: Operation, _ part: Part) {
      self.operation = operation
      self.part = part
    }
  }

  /// A part of an expression.
  public indirect enum Part: Hashable, Sendable {
    /// What a rule gives: `members(BODY)`.
    case function(ParticipantFunction, of: Bodies)
    /// A party by code or name.
    case party(Name)
    /// Someone outside of the parties.
    case guest(TextLine)
    /// Those who are in every one of several parts.
    case common([Part])
    /// A part, and what is added to it and taken out of it, in this order.
    case sum(Part, [Step])
  }

  /// The whole of it.
  public let root: Part

  /// An expression of a part.
  public init(_ root: Part) { self.root = root }
}

extension ParticipantExpression.Part {
  /// Those who are in every one of the parts; a part that says the same of others is taken apart.
  public static func inAll(of parts: [Self]) -> Self {
    let flat = parts.flatMap { part in if case .common(let inner) = part { inner } else { [part] } }
    return flat.count == 1 ? flat[0] : .common(flat)
  }

  /// A part with what is added to it and taken out of it; one that begins with a sum goes on with it.
  public static func adding(_ steps: [ParticipantExpression.Step], to first: Self) -> Self {
    if steps.isEmpty { return first }
    if case .sum(let inner, let before) = first { return .sum(inner, before + steps) }
    return .sum(first, steps)
  }
}

extension ParticipantExpression: CustomStringConvertible {
  /// The canonical form, which is read as the same expression.
  public var description: String { root.text }
}

extension ParticipantExpression.Part {
  fileprivate var text: String {
    switch self {
    case .function(let function, .all): return "\(function.rawValue)(*)"
    case .function(let function, .one(let body)): return "\(function.rawValue)(\(body.written))"
    case .party(let name): return name.written
    case .guest(let name): return "guest(\(ParticipantExpression.Name.quoted(name.text)))"
    case .common(let parts): return parts.map { $0.isSum ? "(\($0.text))" : $0.text }.joined(separator: " & ")
    case .sum(let first, let steps):
      return first.text + steps.map { " \($0.operation.rawValue) " + ($0.part.isSum ? "(\($0.part.text))" : $0.part.text) }.joined()
    }
  }

  private var isSum: Bool { if case .sum = self { true } else { false } }
}

extension ParticipantExpression.Name {
  /// The name as it is written: a code bare, anything else, and a code that holds a hyphen, in quotation marks.
  fileprivate var written: String {
    let isBare =
      Code<Party>(text)?.text == text && !text.contains("-") && text.lowercased() != ParticipantExpression.guestWord
      && ParticipantFunction(rawValue: text.lowercased()) == nil
    return isBare ? text : Self.quoted(text)
  }

  /// A text in quotation marks; those inside of it are doubled.
  fileprivate static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension ParticipantExpression {
  /// The word before the name of someone outside of the parties.
  static let guestWord = "guest"

  /// The same expression with every body and party called by its code.
  ///
  /// - Parameters:
  ///   - source: What was written, which a refusal quotes.
  ///   - body: Finds a body by what was written.
  ///   - party: Finds a party by what was written.
  /// - Throws: What a search throws; its refusals name the column.
  public func naming(
    in source: String, body: (String) throws -> Code<Body>, party: (String) throws -> Code<Party>
  ) throws -> ParticipantExpression {
    func code<Subject>(of name: Name, _ find: (String) throws -> Code<Subject>) throws -> Name {
      do {
        return Name(try find(name.text).text, column: name.column)
      } catch let refusal as Refusal {
        throw refusal.located(in: source, at: name.column)
      }
    }
    func naming(_ part: Part) throws -> Part {
      switch part {
      case .function(let function, .one(let name)): .function(function, of: .one(try code(of: name, body)))
      case .function(_, .all), .guest: part
      case .party(let name): .party(try code(of: name, party))
      case .common(let parts): .common(try parts.map(naming))
      case .sum(let first, let steps): .sum(try naming(first), try steps.map { Step($0.operation, try naming($0.part)) })
      }
    }
    return ParticipantExpression(try naming(root))
  }
}
