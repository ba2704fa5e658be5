internal import Secretariat

/// The forms of a troika by name.
enum TroikaFormName: String, CaseIterable {
  case previousCurrentNext = "previous-current-next"
  case trio
  case none

  /// The form; a trio is counted from a turn, or from the first on record.
  func form(from turn: TermLabel? = nil) -> TroikaRule.Form {
    switch self {
    case .previousCurrentNext: .previousCurrentNext
    case .trio: .trio(from: turn)
    case .none: .none
    }
  }
}
