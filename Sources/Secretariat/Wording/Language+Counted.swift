public import CivilTime

extension Language {
  /// A number with the word for what is counted: `1 event`, `3 eventos`.
  public func counted(_ count: Int, _ one: String, _ many: String, _ uno: String, _ varios: String) -> String {
    switch self {
    case .english: "\(count) \(count == 1 ? one : many)"
    case .spanish: "\(count) \(count == 1 ? uno : varios)"
    }
  }
}
