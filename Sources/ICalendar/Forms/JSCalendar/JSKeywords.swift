/// The keywords of an entry (CATEGORIES, RFC 5545 3.8.1.2; RFC 8984 4.2.9).
enum JSKeywords {
  /// One line with all of them; `nil` without any.
  static func property(_ object: JSONObject, _ frame: JSFrame, _ path: JSONPath) throws(FormError) -> Property? {
    var texts: [TextValue] = []
    for text in try JSRead.set(object, "keywords", path) {
      guard let value = TextValue(text) else { throw FormError(.controlCharacter, path: path.appending("keywords").pointer) }
      texts.append(value)
    }
    guard !texts.isEmpty else { return nil }
    return Property(.categories, .texts(texts), try frame.languageParameters(true, path))
  }
}
