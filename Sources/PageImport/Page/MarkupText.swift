/// The text of a page in HTML: one line for every block, `- ` before a list item, `## ` before a heading.
///
/// It is no parser of HTML; it keeps the text of a page that was saved from a browser and drops the rest: tags, comments,
/// scripts, styles. Whatever is broken in the page, every scalar is looked at a bounded number of times.
struct MarkupText {
  /// The text's lines.
  static func lines(of source: [String]) -> [String] {
    var text = MarkupText(source)
    return text.read()
  }

  /// Whether a line begins as only markup does: with the tag of a block, or a document type.
  static func begins(_ line: String) -> Bool {
    let start = line.drop(while: \.isWhitespace)
    guard start.first == "<" else { return false }
    let name = start.dropFirst().prefix(12).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "!") }
    let after = start.dropFirst(1 + name.count).first ?? ">"
    return (blocks.contains(name.lowercased()) || name.lowercased() == "!doctype") && (after == ">" || after == "/" || after.isWhitespace)
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var lines: [String] = []
  private var line = String.UnicodeScalarView()
  /// Whether quotation marks in tags open and close as they should; once they did not, they are no longer believed.
  private var believesQuotes = true

  private init(_ source: [String]) { scalars = Array(source.joined(separator: "\n").unicodeScalars) }

  private mutating func read() -> [String] {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "<", readTag() { continue }
      line.append(scalar == "\n" ? " " : scalar)
      position += 1
    }
    endLine()
    return lines
  }

  private mutating func endLine() {
    lines.append(String(line))
    line = String.UnicodeScalarView()
  }

  /// Reads a tag or a comment; `false` when the sign opens neither.
  private mutating func readTag() -> Bool {
    if starts("<!--") {
      position = end(of: "-->", from: position + 4) ?? scalars.count
      return true
    }
    guard position + 1 < scalars.count else { return false }
    let next = scalars[position + 1]
    let isEnd = next == "/"
    guard isEnd || next == "!" || next == "?" || next.isTagLetter else { return false }
    let nameStart = position + (isEnd ? 2 : 1)
    let name = String(String.UnicodeScalarView(scalars[nameStart...].prefix(12).prefix { $0.isTagLetter })).lowercased()
    guard let tagEnd = endOfTag() else { return false }
    position = tagEnd
    if !isEnd, Self.unseen.contains(name) {
      position = closing(of: name) ?? scalars.count
    } else if Self.blocks.contains(name) {
      endLine()
      if !isEnd, let mark = Self.marks[name] { line.append(contentsOf: mark.unicodeScalars) }
    }
    return true
  }

  /// The position after the tag that begins here; a sign of greater than inside of quotation marks does not end it.
  private mutating func endOfTag() -> Int? {
    var quote: Unicode.Scalar?
    for index in position..<scalars.count {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == ">" {
        return index + 1
      } else if believesQuotes, scalar == "\"" || scalar == "'" {
        quote = scalar
      }
    }
    guard quote != nil else { return nil }
    believesQuotes = false
    return endOfTag()
  }

  /// The position after `</name … >`, searched from here.
  private func closing(of name: String) -> Int? {
    var from = position
    while let start = end(of: "</", from: from) {
      let found = String(String.UnicodeScalarView(scalars[start...].prefix(name.unicodeScalars.count))).lowercased()
      if found == name { return end(of: ">", from: start) ?? scalars.count }
      from = start
    }
    return nil
  }

  private func starts(_ mark: String) -> Bool { scalars[position...].starts(with: mark.unicodeScalars) }

  /// The position after the next occurrence of a mark.
  private func end(of mark: String, from start: Int) -> Int? {
    let wanted = Array(mark.unicodeScalars)
    var index = start
    while index + wanted.count <= scalars.count {
      if scalars[index] == wanted[0], scalars[index..<(index + wanted.count)].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return nil
  }

  /// What a browser does not show.
  private static let unseen: Set = ["script", "style", "template", "noscript"]
  /// What stands on lines of its own.
  private static let blocks: Set = [
    "p", "div", "br", "ul", "ol", "li", "tr", "section", "article", "nav", "header", "footer", "main", "table", "body", "html", "head",
    "title", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "blockquote", "hr",
  ]
  private static let marks = [
    "li": "- ", "h1": "## ", "h2": "## ", "h3": "## ", "h4": "## ", "h5": "## ", "h6": "## ",
  ]
}

extension Unicode.Scalar {
  fileprivate var isTagLetter: Bool { isASCII && (properties.isAlphabetic || (0x30...0x39).contains(value)) }
}
