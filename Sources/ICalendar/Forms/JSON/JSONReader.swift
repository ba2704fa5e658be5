/// Reads JSON strictly (RFC 8259), within limits.
///
/// A member that stands twice, half of a surrogate pair, a number that is not finite and anything after the value are refused.
struct JSONReader {
  private let octets: [UInt8]
  private let limits: FormLimits
  private var position = 0
  private var steps: [String] = []
  private var valueCount = 0
  /// The path whose place in the text is asked for.
  private let sought: [String]?
  private var found: Int?

  private init(_ octets: [UInt8], limits: FormLimits, sought: [String]? = nil) {
    self.octets = octets
    self.limits = limits
    self.sought = sought
  }

  /// Reads a text.
  static func read(_ octets: [UInt8], limits: FormLimits) throws(FormError) -> JSONValue {
    guard octets.count <= limits.octetsMaximum else { throw FormError(.textBeyondLimit(octetsMaximum: limits.octetsMaximum), path: "") }
    var reader = JSONReader(octets, limits: limits)
    return try reader.readWhole()
  }

  /// Where in a text that can be read a value begins; `nil` when there is none at the path.
  static func position(of path: JSONPath, in octets: [UInt8], limits: FormLimits) -> FormError.Position? {
    var reader = JSONReader(octets, limits: limits, sought: path.steps)
    _ = try? reader.readWhole()
    return reader.found.map { FormError.Position(of: $0, in: octets) }
  }

  private mutating func readWhole() throws(FormError) -> JSONValue {
    // A byte order mark is ignored, as RFC 8259 8.1 permits.
    if octets.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = try readValue()
    skipBlanks()
    guard position == octets.count else { throw error(.malformed(expected: "the end of the text")) }
    return value
  }

  private func error(_ kind: FormError.Kind) -> FormError {
    var path = JSONPath()
    for step in steps { path = path.appending(step) }
    return FormError(kind, path: path.pointer, position: FormError.Position(of: position, in: octets))
  }

  private var next: UInt8? { position < octets.count ? octets[position] : nil }

  private mutating func skipBlanks() {
    while let octet = next, octet == 0x20 || octet == 0x09 || octet == 0x0A || octet == 0x0D { position += 1 }
  }

  private mutating func readValue() throws(FormError) -> JSONValue {
    skipBlanks()
    if let sought, found == nil, steps == sought { found = position }
    valueCount += 1
    guard valueCount <= limits.valuesMaximum else { throw error(.valuesBeyondLimit(valuesMaximum: limits.valuesMaximum)) }
    switch next {
    case 0x7B: return try readObject()
    case 0x5B: return try readArray()
    case 0x22: return .text(try readText())
    case 0x74: return try readWord("true", .boolean(true))
    case 0x66: return try readWord("false", .boolean(false))
    case 0x6E: return try readWord("null", .null)
    case .some(0x2D), .some(0x30...0x39): return try readNumber()
    default: throw error(.malformed(expected: "a JSON value"))
    }
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(FormError) -> JSONValue {
    guard octets[position...].starts(with: word.utf8) else { throw error(.malformed(expected: "a JSON value")) }
    position += word.utf8.count
    return value
  }

  private mutating func readObject() throws(FormError) -> JSONValue {
    var members: [JSONObject.Member] = []
    var names: Set<[UInt8]> = []
    try readList(closing: 0x7D) { (reader, _) throws(FormError) in
      guard reader.next == 0x22 else { throw reader.error(.malformed(expected: "a name in quotation marks")) }
      let start = reader.position
      let name = try reader.readText()
      guard names.insert(Array(name.utf8)).inserted else {
        reader.position = start
        throw reader.error(.repeatedMember(name))
      }
      reader.skipBlanks()
      guard reader.next == 0x3A else { throw reader.error(.malformed(expected: "a colon")) }
      reader.position += 1
      reader.steps.append(name)
      members.append(JSONObject.Member(name: name, value: try reader.readValue()))
      reader.steps.removeLast()
    }
    return .object(JSONObject(distinct: members))
  }

  private mutating func readArray() throws(FormError) -> JSONValue {
    var elements: [JSONValue] = []
    try readList(closing: 0x5D) { (reader, index) throws(FormError) in
      reader.steps.append(String(index))
      elements.append(try reader.readValue())
      reader.steps.removeLast()
    }
    return .array(elements)
  }

  /// Reads what stands between brackets, with commas between the elements.
  private mutating func readList(
    closing: UInt8, _ element: (inout JSONReader, Int) throws(FormError) -> Void
  ) throws(FormError) {
    guard steps.count < limits.depthMaximum else { throw error(.nestedTooDeep(depthMaximum: limits.depthMaximum)) }
    position += 1
    skipBlanks()
    if next == closing {
      position += 1
      return
    }
    var index = 0
    while true {
      skipBlanks()
      try element(&self, index)
      index += 1
      skipBlanks()
      switch next {
      case 0x2C: position += 1
      case closing:
        position += 1
        return
      default: throw error(.malformed(expected: closing == 0x7D ? "a comma or “}”" : "a comma or “]”"))
      }
    }
  }

  // MARK: Numbers

  private mutating func readNumber() throws(FormError) -> JSONValue {
    let start = position
    if next == 0x2D { position += 1 }
    let wholeStart = position
    try readDigits()
    guard octets[wholeStart] != 0x30 || position == wholeStart + 1 else {
      throw error(.malformed(expected: "a number without noughts before it"))
    }
    var isWhole = true
    if next == 0x2E {
      isWhole = false
      position += 1
      try readDigits()
    }
    if next == 0x65 || next == 0x45 {
      isWhole = false
      position += 1
      if next == 0x2B || next == 0x2D { position += 1 }
      try readDigits()
    }
    let text = String(decoding: octets[start..<position], as: UTF8.self)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { throw error(.malformed(expected: "a number that is not too large")) }
    return .number(number)
  }

  private mutating func readDigits() throws(FormError) {
    guard let octet = next, 0x30...0x39 ~= octet else { throw error(.malformed(expected: "a digit")) }
    while let octet = next, 0x30...0x39 ~= octet { position += 1 }
  }

  // MARK: Texts

  private mutating func readText() throws(FormError) -> String {
    position += 1
    let start = position
    while let octet = next, octet != 0x22, octet != 0x5C, octet >= 0x20 { position += 1 }
    if next == 0x22 {
      let text = try text(octets[start..<position])
      position += 1
      return text
    }
    var decoded = Array(octets[start..<position])
    while let octet = next {
      switch octet {
      case 0x22:
        let text = try text(decoded[...])
        position += 1
        return text
      case 0x5C: try readEscape(into: &decoded)
      case 0..<0x20: throw error(.malformed(expected: "an escape in place of a control character"))
      default:
        decoded.append(octet)
        position += 1
      }
    }
    throw error(.malformed(expected: "a closing quotation mark"))
  }

  private func text(_ octets: ArraySlice<UInt8>) throws(FormError) -> String {
    guard let text = String(validating: octets, as: UTF8.self) else { throw error(.notUTF8) }
    return text
  }

  private mutating func readEscape(into decoded: inout [UInt8]) throws(FormError) {
    position += 1
    let letter = next ?? 0
    let plain: UInt8? =
      switch letter {
      case 0x22, 0x5C, 0x2F: letter
      case 0x62: 0x08
      case 0x66: 0x0C
      case 0x6E: 0x0A
      case 0x72: 0x0D
      case 0x74: 0x09
      default: nil
      }
    if let plain {
      position += 1
      decoded.append(plain)
      return
    }
    guard letter == 0x75 else { throw error(.malformed(expected: "an escape of JSON")) }
    position += 1
    var code = try readFourDigits()
    if 0xD800..<0xDC00 ~= code {
      guard next == 0x5C, position + 1 < octets.count, octets[position + 1] == 0x75 else {
        throw error(.malformed(expected: "the second half of a surrogate pair"))
      }
      position += 2
      let low = try readFourDigits()
      guard 0xDC00..<0xE000 ~= low else { throw error(.malformed(expected: "the second half of a surrogate pair")) }
      code = 0x1_0000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error(.malformed(expected: "the first half of a surrogate pair")) }
    decoded += Array(String(Character(scalar)).utf8)
  }

  private mutating func readFourDigits() throws(FormError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let octet = next, let digit = Character(Unicode.Scalar(octet)).hexDigitValue, octet < 0x80 else {
        throw error(.malformed(expected: "four hexadecimal digits"))
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}
