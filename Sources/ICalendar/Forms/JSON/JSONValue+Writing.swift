extension JSONValue {
  /// How JSON is laid out.
  enum Layout: Sendable {
    /// Without blanks.
    case compact
    /// A member or element a line, with two blanks for each level.
    case lines
  }

  /// The text (RFC 8259): the same value always gives the same octets.
  func written(_ layout: Layout) -> [UInt8] {
    var octets: [UInt8] = []
    write(to: &octets, layout, level: 0)
    if layout == .lines { octets.append(0x0A) }
    return octets
  }

  private func write(to octets: inout [UInt8], _ layout: Layout, level: Int) {
    switch self {
    case .null: octets += "null".utf8
    case .boolean(let isTrue): octets += (isTrue ? "true" : "false").utf8
    case .integer(let number): octets += String(number).utf8
    case .number(let number): octets += String(number).utf8
    case .text(let text): Self.write(text, to: &octets)
    case .array(let elements):
      Self.writeList(elements, "[", "]", to: &octets, layout, level) { element, octets, level in
        element.write(to: &octets, layout, level: level)
      }
    case .object(let object):
      Self.writeList(object.members, "{", "}", to: &octets, layout, level) { member, octets, level in
        Self.write(member.name, to: &octets)
        octets += (layout == .lines ? ": " : ":").utf8
        member.value.write(to: &octets, layout, level: level)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, to octets: inout [UInt8], _ layout: Layout, _ level: Int,
    _ write: (Element, inout [UInt8], Int) -> Void
  ) {
    octets += opening.utf8
    for (position, element) in elements.enumerated() {
      if position > 0 { octets.append(0x2C) }
      breakLine(in: &octets, layout, level + 1)
      write(element, &octets, level + 1)
    }
    if !elements.isEmpty { breakLine(in: &octets, layout, level) }
    octets += closing.utf8
  }

  private static func breakLine(in octets: inout [UInt8], _ layout: Layout, _ level: Int) {
    guard layout == .lines else { return }
    octets.append(0x0A)
    octets += repeatElement(0x20, count: 2 * level)
  }

  /// A text in quotation marks; only what RFC 8259 7 demands is escaped.
  private static func write(_ text: String, to octets: inout [UInt8]) {
    octets.append(0x22)
    for octet in text.utf8 {
      switch octet {
      case 0x22: octets += [0x5C, 0x22]
      case 0x5C: octets += [0x5C, 0x5C]
      case 0x0A: octets += [0x5C, 0x6E]
      case 0x0D: octets += [0x5C, 0x72]
      case 0x09: octets += [0x5C, 0x74]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        octets += [0x5C, 0x75, 0x30, 0x30, digits[Int(octet >> 4)], digits[Int(octet & 15)]]
      default: octets.append(octet)
      }
    }
    octets.append(0x22)
  }
}
