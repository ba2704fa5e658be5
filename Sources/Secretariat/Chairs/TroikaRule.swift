/// Who sits in a body's troika; a rule of each body, not a constant (R8; DOMAIN.md 1.4).
public struct TroikaRule: Hashable, Sendable {
  /// The seats that rest on the body's own chair terms.
  public enum Form: Hashable, Sendable {
    /// The previous, the current and the next chair.
    case previousCurrentNext
    /// Three successive chairs that work together, group after group; the first group begins with the term of a label, or with
    /// the first term on record.
    case trio(from: TermLabel?)
    /// The body has no troika.
    case none
  }

  /// The seats that rest on the body's own chair terms.
  public let form: Form
  /// The body whose chair has a fourth seat.
  public let fourthSeat: Code<Body>?

  /// A rule in full.
  public init(_ form: Form, fourthSeat: Code<Body>? = nil) {
    self.form = form
    self.fourthSeat = fourthSeat
  }

  /// The previous, the current and the next chair.
  public static let previousCurrentNext = TroikaRule(.previousCurrentNext)
  /// The body has no troika.
  public static let none = TroikaRule(.none)
}

extension TroikaRule.Form {
  /// The permanent name by which files and programs know the form.
  public var name: String {
    switch self {
    case .previousCurrentNext: "previous-current-next"
    case .trio: "trio"
    case .none: "none"
    }
  }

  /// The form of a name; `nil` when no form is called so.
  public init?(name: String, from label: TermLabel? = nil) {
    switch name {
    case "previous-current-next": self = .previousCurrentNext
    case "trio": self = .trio(from: label)
    case "none": self = .none
    default: return nil
    }
  }
}
