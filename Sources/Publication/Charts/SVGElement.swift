/// An element of an SVG picture, with its attributes and what stands inside (SVG 1.1, which every program reads).
///
/// Every text passes ``XMLText`` on its way out, and lengths are whole tenths of a pixel, so that the same picture is always
/// the same bytes.
package struct SVGElement: Sendable {
  /// What an element is; only those that the pictures need.
  package enum Tag: String, Sendable {
    case svg, title, desc, defs, pattern, rect, line, path, text
    case group = "g"
  }

  /// What can be said of an element.
  package enum Attribute: String, Sendable {
    case namespace = "xmlns"
    case language = "lang"
    case xmlLanguage = "xml:lang"
    case labelledBy = "aria-labelledby"
    case role, id, viewBox, x, y, width, height, x1, x2, y1, y2, d, fill, stroke, patternUnits
    case strokeWidth = "stroke-width"
    case dashes = "stroke-dasharray"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case anchor = "text-anchor"
  }

  /// The value of an attribute.
  package struct Value: Sendable, ExpressibleByStringLiteral {
    fileprivate let text: String

    /// A text, which is escaped when it is written.
    package init(_ text: String) { self.text = text }
    /// A text of this program.
    package init(stringLiteral text: String) { self.text = text }
    /// A length.
    package static func length(_ length: SVGLength) -> Value { Value(length.description) }
  }

  /// What stands inside of an element.
  private enum Content: Sendable {
    case elements([SVGElement])
    case text(String)
  }

  private let tag: Tag
  private let attributes: [(name: Attribute, value: Value)]
  private let content: Content

  /// An element with others inside, or with none.
  package init(_ tag: Tag, _ attributes: KeyValuePairs<Attribute, Value> = [:], _ elements: [SVGElement] = []) {
    self.tag = tag
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = .elements(elements)
  }

  /// An element with a text inside.
  package init(_ tag: Tag, _ attributes: KeyValuePairs<Attribute, Value> = [:], text: String) {
    self.tag = tag
    self.attributes = attributes.map { ($0.key, $0.value) }
    content = .text(text)
  }

  /// The element as a document of its own, in UTF-8, with a line end after each line.
  package var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + lines(indent: "") }

  private func lines(indent: String) -> String {
    let start = "\(indent)<\(tag.rawValue)" + attributes.map { " \($0.name.rawValue)=\"\(XMLText($0.value.text))\"" }.joined()
    let end = "</\(tag.rawValue)>\n"
    switch content {
    case .text(let text): return "\(start)>\(XMLText(text))\(end)"
    case .elements(let elements) where elements.isEmpty: return "\(start)/>\n"
    case .elements(let elements): return "\(start)>\n" + elements.map { $0.lines(indent: indent + "  ") }.joined() + indent + end
    }
  }
}
