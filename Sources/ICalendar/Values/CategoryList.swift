/// The categories of an event, written on one line (RFC 5545 3.8.1.2); never empty.
///
/// Several lines lose all but the last in some readers, and a comma inside a category splits it in others, so there is none.
public struct CategoryList: Hashable, Sendable {
  /// The categories in the order given, each once.
  public let categories: [CalendarLine]

  /// Cleans the categories; `nil` when none is left.
  public init?(_ texts: [String]) {
    var categories: [CalendarLine] = []
    for text in texts {
      let withoutCommas = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? " " : $0 }))
      if let category = CalendarLine(withoutCommas), !categories.contains(category) { categories.append(category) }
    }
    guard !categories.isEmpty else { return nil }
    self.categories = categories
  }
}
