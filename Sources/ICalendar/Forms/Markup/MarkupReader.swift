/// Reads XML strictly, within limits, and no more of it than a calendar needs.
///
/// A document type declaration is refused, and with it every entity but the five of XML, so that nothing small can become large and
/// nothing is fetched. Foundation's XMLParser is not used: it would link libxml2 and all of Foundation into every program that shows
/// a calendar.
struct MarkupReader {
  private let octets: [UInt8]
  private let limits: FormLimits
  private var position = 0
  private var elementCount = 0

  private init(_ octets: [UInt8], limits: FormLimits) {
    self.octets = octets
    self.limits = limits
  }

  /// An element whose end has not been read.
  private struct Open {
    let name: String
    let namespace: String?
    let attributes: [MarkupElement.Attribute]
    let offset: Int
    let scope: [String: String]
    var nodes: [MarkupElement.Node] = []
    var text = ""

    mutating func closeText() {
      if !text.isEmpty { nodes.append(.text(text)) }
      text = ""
    }
  }

  /// Reads a document: its root element.
  static func read(_ octets: [UInt8], limits: FormLimits) throws(FormError) -> MarkupElement {
    guard octets.count <= limits.octetsMaximum else { throw FormError(.textBeyondLimit(octetsMaximum: limits.octetsMaximum), path: "") }
    guard String(validating: octets, as: UTF8.self) != nil else { throw FormError(.notUTF8, path: "") }
    var reader = MarkupReader(octets, limits: limits)
    return try reader.readDocument()
  }

  private func error(_ kind: FormError.Kind, _ open: [Open] = [], at offset: Int? = nil) -> FormError {
    FormError(kind, path: open.map { "/\($0.name)" }.joined(), position: FormError.Position(of: offset ?? position, in: octets))
  }

  private func error(expected: String, _ open: [Open] = []) -> FormError { error(.malformed(expected: expected), open) }

  private func stands(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= octets.count else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      guard unsafe octets[position + index] == text.utf8Start[index] else { return false }
    }
    return true
  }

  private mutating func readDocument() throws(FormError) -> MarkupElement {
    if octets.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    if stands("<?xml"), position + 5 < octets.count, Self.isBlank(octets[position + 5]) { try readDeclaration() }
    var open: [Open] = []
    var root: MarkupElement?
    while position < octets.count {
      if stands("<!--") {
        try skip(past: "-->", from: 4, open)
      } else if stands("<?") {
        try skip(past: "?>", from: 2, open)
      } else if stands("<![CDATA["), !open.isEmpty {
        let start = position + 9
        try skip(past: "]]>", from: 9, open)
        open[open.count - 1].text += try text(start..<position - 3, open)
      } else if stands("<!") {
        throw error(.declarationRefused, open)
      } else if stands("</") {
        guard let element = try readEnd(&open) else { continue }
        root = element
      } else if octets[position] == 0x3C {
        guard root == nil else { throw error(expected: "the end of the text") }
        if let element = try readStart(&open) { root = element }
      } else if open.isEmpty {
        guard Self.isBlank(octets[position]) else { throw error(expected: root == nil ? "an element" : "the end of the text") }
        position += 1
      } else {
        open[open.count - 1].text += try readText(open)
      }
    }
    guard open.isEmpty else { throw error(expected: "</\(open[open.count - 1].name)>", open) }
    guard let root else { throw error(expected: "an element") }
    return root
  }

  /// Reads the XML declaration; the only encoding that is read is UTF-8.
  private mutating func readDeclaration() throws(FormError) {
    let start = position
    try skip(past: "?>", from: 5, [])
    let text = String(decoding: octets[start..<position], as: UTF8.self).lowercased()
    guard !text.contains("encoding") || text.contains("\"utf-8\"") || text.contains("'utf-8'") else {
      throw error(.notUTF8, at: start)
    }
  }

  private mutating func skip(past end: StaticString, from start: Int, _ open: [Open]) throws(FormError) {
    let begin = position
    position += start
    while position < octets.count, !stands(end) { position += 1 }
    guard position < octets.count else {
      position = begin
      throw error(expected: "“\(end)”", open)
    }
    position += end.utf8CodeUnitCount
  }

  // MARK: Tags

  private mutating func readStart(_ open: inout [Open]) throws(FormError) -> MarkupElement? {
    let offset = position
    position += 1
    elementCount += 1
    guard elementCount <= limits.valuesMaximum else { throw error(.valuesBeyondLimit(valuesMaximum: limits.valuesMaximum), open) }
    guard open.count < limits.depthMaximum else { throw error(.nestedTooDeep(depthMaximum: limits.depthMaximum), open) }
    let name = try readName(open)
    var attributes: [MarkupElement.Attribute] = []
    var names: Set<String> = []
    var scope = open.last?.scope ?? [:]
    while true {
      let hadBlank = skipBlanks()
      guard position < octets.count else { throw error(expected: "“>”", open) }
      if octets[position] == 0x3E || stands("/>") { break }
      guard hadBlank else { throw error(expected: "a blank or “>”", open) }
      let attribute = try readAttribute(open)
      guard names.insert(attribute.name).inserted else { throw error(.repeatedMember(attribute.name), open) }
      if attribute.name == "xmlns" { scope[""] = attribute.value }
      if attribute.name.hasPrefix("xmlns:") { scope[String(attribute.name.dropFirst(6))] = attribute.value }
      attributes.append(attribute)
    }
    for used in [name] + attributes.map(\.name) where used.contains(":") && !used.hasPrefix("xmlns:") && !used.hasPrefix("xml:") {
      guard scope[String(used.prefix { $0 != ":" })] != nil else { throw error(expected: "a declaration of the prefix of \(used)", open) }
    }
    let prefix = name.contains(":") ? String(name.prefix { $0 != ":" }) : ""
    let namespace = scope[prefix].flatMap { $0.isEmpty ? nil : $0 }
    let isEmpty = octets[position] == 0x2F
    position += isEmpty ? 2 : 1
    let begun = Open(name: name, namespace: namespace, attributes: attributes, offset: offset, scope: scope)
    if isEmpty { return close(begun, &open) }
    open.append(begun)
    return nil
  }

  private mutating func readEnd(_ open: inout [Open]) throws(FormError) -> MarkupElement? {
    let start = position
    position += 2
    let name = try readName(open)
    _ = skipBlanks()
    guard position < octets.count, octets[position] == 0x3E else { throw error(expected: "“>”", open) }
    guard let last = open.last, last.name == name else {
      position = start
      throw error(expected: open.last.map { "</\($0.name)>" } ?? "an element", open)
    }
    position += 1
    open.removeLast()
    return close(last, &open)
  }

  /// Puts an element in the one that is open; the root is given back.
  private func close(_ closed: Open, _ open: inout [Open]) -> MarkupElement? {
    var closed = closed
    closed.closeText()
    let element = MarkupElement(
      name: closed.name, namespace: closed.namespace, attributes: closed.attributes, nodes: closed.nodes, offset: closed.offset)
    guard !open.isEmpty else { return element }
    open[open.count - 1].closeText()
    open[open.count - 1].nodes.append(.element(element))
    return nil
  }

  private mutating func readAttribute(_ open: [Open]) throws(FormError) -> MarkupElement.Attribute {
    let name = try readName(open)
    _ = skipBlanks()
    guard position < octets.count, octets[position] == 0x3D else { throw error(expected: "“=”", open) }
    position += 1
    _ = skipBlanks()
    guard position < octets.count, octets[position] == 0x22 || octets[position] == 0x27 else {
      throw error(expected: "a quotation mark", open)
    }
    let quote = octets[position]
    position += 1
    let start = position
    while position < octets.count, octets[position] != quote, octets[position] != 0x3C { position += 1 }
    guard position < octets.count, octets[position] == quote else { throw error(expected: "a closing quotation mark", open) }
    let value = try decoded(start..<position, isAttribute: true, open)
    position += 1
    return MarkupElement.Attribute(name: name, value: value)
  }

  private mutating func readName(_ open: [Open]) throws(FormError) -> String {
    let start = position
    while position < octets.count, Self.isNameOctet(octets[position]) { position += 1 }
    let name = String(decoding: octets[start..<position], as: UTF8.self)
    let parts = name.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    // A name begins with a letter or an underscore, and so does what follows its only colon.
    guard parts.count <= 2, parts.allSatisfy({ $0.first.map { !(0x30...0x39 ~= $0) && $0 != 0x2D && $0 != 0x2E } ?? false }) else {
      position = start
      throw error(expected: "a name", open)
    }
    return name
  }

  private mutating func skipBlanks() -> Bool {
    let start = position
    while position < octets.count, Self.isBlank(octets[position]) { position += 1 }
    return position > start
  }

  private static func isBlank(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D }

  private static func isNameOctet(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...: true
    default: false
    }
  }

  // MARK: Texts

  private mutating func readText(_ open: [Open]) throws(FormError) -> String {
    let start = position
    while position < octets.count, octets[position] != 0x3C { position += 1 }
    return try decoded(start..<position, isAttribute: false, open)
  }

  /// A text as it is, its line ends made line feeds (XML 2.11).
  private func text(_ range: Range<Int>, _ open: [Open]) throws(FormError) -> String {
    let text = String(decoding: octets[range], as: UTF8.self).withLineFeeds
    guard text.unicodeScalars.allSatisfy(Markup.isAllowed) else { throw error(.controlCharacter, open, at: range.lowerBound) }
    return text
  }

  /// A text with its references undone.
  private func decoded(_ range: Range<Int>, isAttribute: Bool, _ open: [Open]) throws(FormError) -> String {
    var plain = ""
    var start = range.lowerBound
    while let reference = octets[start..<range.upperBound].firstIndex(of: 0x26) {
      plain += try text(start..<reference, open)
      guard let end = octets[reference..<min(range.upperBound, reference + 12)].firstIndex(of: 0x3B) else {
        throw error(.malformed(expected: "“;” after “&”"), open, at: reference)
      }
      plain.unicodeScalars.append(try scalar(String(decoding: octets[reference + 1..<end], as: UTF8.self), open, at: reference))
      start = end + 1
    }
    plain += try text(start..<range.upperBound, open)
    guard isAttribute, plain.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }), !octets[range].contains(0x26) else { return plain }
    return plain.replacing("\n", with: " ").replacing("\t", with: " ")
  }

  private func scalar(_ name: String, _ open: [Open], at offset: Int) throws(FormError) -> Unicode.Scalar {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "apos": return "'"
    case "quot": return "\""
    default: break
    }
    guard name.hasPrefix("#") else { throw error(.declarationRefused, open, at: offset) }
    let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
    guard let scalar = code.flatMap(Unicode.Scalar.init), Markup.isAllowed(scalar), !name.contains("+") else {
      throw error(.controlCharacter, open, at: offset)
    }
    return scalar
  }
}
