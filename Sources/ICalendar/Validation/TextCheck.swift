/// Checks texts and names for what widely used programs misread.
enum TextCheck {
  static func check(_ component: Component, log: inout FindingLog) {
    summary(component, log: &log)
    var categories = 0
    var language: String?
    var differs = false
    // By positions, because a loop over the properties would copy all that is in them.
    for position in component.properties.indices {
      let name = component.properties[position].name
      let line = component.properties[position].line
      switch component.properties[position].value {
      case .text(let text):
        self.text(text.text, of: name, line: line, log: &log)
      case .texts(let texts):
        for text in texts { self.text(text.text, of: name, line: line, log: &log) }
        if name.known == .categories, let text = texts.first(where: { $0.text.utf8.contains(0x2C) }) {
          log.note(.commaInCategory, line: line, subject: text.text)
        }
      case .raw(let raw): self.text(raw.text, of: name, line: line, log: &log)
      case .uri(let uri) where name.known == .address && uri.text.utf8.contains(0x2C):
        log.note(.commaInAddress, line: line, subject: uri.text)
      default: break
      }
      let parameters = component.properties[position].parameters
      self.parameters(parameters, of: name, line: line, log: &log)
      switch name.known {
      case .categories:
        categories += 1
        if categories == 2 { log.note(.severalCategories, line: line) }
      case .summary, .location, .description:
        guard let tag = parameters.text(of: .language)?.lowercased() else { continue }
        if let language, language != tag, !differs {
          differs = true
          log.note(.languagesDiffer, line: line, subject: "\(language), \(tag)")
        }
        language = language ?? tag
      default: break
      }
    }
  }

  /// Events, tasks and journals have titles of one line.
  private static func summary(_ component: Component, log: inout FindingLog) {
    guard component.name == .event || component.name == .task else { return }
    guard let property = component.property(.summary), let text = component[.summary]?.text else {
      return log.note(.noSummary, line: component.line, subject: component[.identifier]?.text)
    }
    if !TextCleaning.isVisible(text) {
      log.note(.emptySummary, line: property.line)
    } else if text.utf8.contains(0x0A) {
      log.note(.summaryLineEnd, line: property.line)
    }
  }

  private static func text(_ text: String, of name: PropertyName, line: Int32, log: inout FindingLog) {
    if text.isEmpty {
      if name.isOne(of: [.location, .description, .comment, .contact]) {
        log.note(.emptyText, line: line, subject: name.text)
      }
      return
    }
    let signs = TextSigns(text)
    // Nearly every text.
    guard !signs.isEmpty else { return }
    if signs.contains(.tag), name.known == .description, isMarkup(text) { log.note(.markup, line: line) }
    if signs.contains(.backslash), name.isKnown, hasEscape(text) {
      log.note(.doublyEscaped, line: line, subject: name.text)
    }
    if signs.contains(.mark) { marks(in: text, of: name, line: line, log: &log) }
  }

  /// Whether a backslash stands before what it would escape.
  private static func hasEscape(_ text: String) -> Bool {
    var isAfterBackslash = false
    for octet in text.utf8 {
      if isAfterBackslash, octet == 0x2C || octet == 0x3B || octet == 0x6E { return true }
      isAfterBackslash = octet == 0x5C
    }
    return false
  }

  private static func parameters(_ parameters: [Parameter], of name: PropertyName, line: Int32, log: inout FindingLog) {
    for parameter in parameters {
      parameter.forEachText { text in
        let signs = TextSigns(text)
        if parameter.name.known != nil, !signs.isDisjoint(with: .risky) {
          log.note(.riskyParameter, line: line, subject: "\(parameter.name.text)=\(text)")
        }
        if signs.contains(.mark) { marks(in: text, of: name, line: line, log: &log) }
      }
    }
  }

  /// Line ends of other kinds, letters that were read in the wrong character set, and marks that stand by themselves.
  private static func marks(in text: String, of name: PropertyName, line: Int32, log: inout FindingLog) {
    var previous: Unicode.Scalar = " "
    var hasMarks = false
    var hasSeparator = false
    var isMisread = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x80...0x9F, 0x2028, 0x2029: hasSeparator = true
      case 0x300...0x36F: hasMarks = true
      default: break
      }
      if isGarbled(previous, scalar) { isMisread = true }
      previous = scalar
    }
    if isMisread {
      log.note(.mojibake, line: line, subject: text)
    } else if hasSeparator {
      log.note(.lineSeparator, line: line, subject: name.text)
    }
    if hasMarks, !CanonicalComposition.composed(text).unicodeScalars.elementsEqual(text.unicodeScalars) {
      log.note(.notComposed, line: line, subject: text)
    }
  }

  /// The octets of UTF-8 read as Latin-1 or Windows-1252: `Ã³` for `ó`, `â€œ` for a quotation mark.
  private static func isGarbled(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first.value, second.value) {
    // A blank or a quotation mark may follow these letters in earnest.
    case (0xC2...0xC3, 0xA0), (0xC2...0xC3, 0xAB), (0xC2...0xC3, 0xBB): false
    case (0xC2...0xC3, 0x80...0xBF), (0xE2, 0x80), (0xE2, 0x20AC): true
    default: false
    }
  }

  private static let tags = ["<br", "<p>", "<p ", "<a ", "<div", "<b>", "<html", "<span", "<ul", "<ol", "<li", "<table", "&nbsp;"]

  private static func isMarkup(_ text: String) -> Bool {
    let small = text.lowercased()
    return tags.contains { small.contains($0) }
  }
}
