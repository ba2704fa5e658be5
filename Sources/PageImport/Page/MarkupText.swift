/// The text of a page in HTML: one line for every block, `- ` before a list item, `## ` before a heading.
///
/// It is no parser of HTML; it keeps the text of a page that was saved from a browser and drops the rest.
enum MarkupText {
  /// The text's lines.
  static func lines(of source: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    var skipped: String?
    func endLine() {
      lines.append(line)
      line = ""
    }
    for text in source {
      var rest = text[...]
      while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
        if skipped == nil { line += rest[..<start] }
        let tag = rest[rest.index(after: start)..<end]
        let isEnd = tag.first == "/"
        let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
        rest = rest[rest.index(after: end)...]
        if let open = skipped {
          if isEnd, name == open { skipped = nil }
          continue
        }
        switch name {
        case "script", "style": if !isEnd { skipped = name }
        case "li":
          endLine()
          if !isEnd { line = "- " }
        case "h1", "h2", "h3", "h4", "h5", "h6":
          endLine()
          if !isEnd { line = "## " }
        case "p", "div", "br", "ul", "ol", "tr", "section", "article", "table", "body", "html", "head", "title": endLine()
        default: break
        }
      }
      if skipped == nil { line += rest }
      if skipped == nil { line += " " }
    }
    endLine()
    return lines
  }
}
