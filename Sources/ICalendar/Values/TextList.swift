/// Several texts of one property; never empty.
public struct TextList: Hashable, Sendable {
  /// The texts in order.
  public let texts: [TextValue]

  /// A list; `nil` without any.
  public init?(_ texts: [TextValue]) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// The categories of what is published.
  public init(_ list: CategoryList) { texts = list.categories.map { TextValue($0) } }
}
