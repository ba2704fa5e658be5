/// Takes an unfolded content line apart: name, parameters, and where the value begins (RFC 5545 3.1).
struct ContentLineReader {
  /// The parts of a line.
  struct Parts {
    let name: PropertyName
    var parameters: Property.ParameterStorage
    /// The type that VALUE gives; `nil` without it or when it is unknown.
    var type: ValueType?
    /// Where the value begins in the line.
    let valueStart: Int
  }

  private let properties = NameTable.properties
  private let parameters = NameTable.parameters
  private var memo = ParameterMemo()

  /// The parts of a line; `nil`, and a remark, when it is none.
  mutating func parts(of line: Span<UInt8>, number: Int32, log: inout FindingLog) -> Parts? {
    var position = 0
    while position < line.count, LineName.allows(line[position]) { position += 1 }
    guard position > 0, position < line.count, position <= LineName.octetsMaximum, line[position] == 0x3A || line[position] == 0x3B else {
      log.note(.malformedLine, line: number, subject: beginning(of: line))
      return nil
    }
    let name = propertyName(line.extracting(0..<position))
    guard line[position] == 0x3B else { return Parts(name: name, parameters: .list([]), type: nil, valueStart: position + 1) }
    if name.known == .attendee {
      if let parts = attendee(name, line: line, from: position) { return parts }
    } else if let known = memo.parameters(of: line, from: position, isKnownProperty: name.isKnown) {
      return Parts(name: name, parameters: .list(known.parameters), type: known.type, valueStart: known.end + 1)
    }
    let start = position
    let isClean = log.count
    guard let (list, type) = list(of: line, from: &position, name: name, number: number, log: &log) else { return nil }
    if log.count == isClean {
      memo.keep(list, type: type, line: line, from: start, to: position, isKnownProperty: name.isKnown)
    }
    return Parts(name: name, parameters: .list(list), type: type, valueStart: position + 1)
  }

  /// The most parameters of a line that are kept; standard properties have up to fifteen.
  private static let parametersMaximum = 100

  /// All parameters of a line, up to the colon; `nil`, and a remark, when there is none.
  private func list(
    of line: Span<UInt8>, from position: inout Int, name: PropertyName, number: Int32, log: inout FindingLog
  ) -> (list: [Parameter], type: ValueType?)? {
    var list: [Parameter] = []
    var type: ValueType?
    var isFull = false
    while position < line.count, line[position] == 0x3B {
      position += 1
      guard let parameter = readParameter(of: line, from: &position, number: number, log: &log) else {
        log.note(.malformedParameter, line: number, subject: name.text)
        guard skip(to: &position, in: line) else { return nil }
        continue
      }
      if parameter.name.known == .value, let known = ValueType(rawValue: parameter.text.uppercased()) {
        type = known
        guard !name.isKnown else { continue }
      }
      guard list.count < Self.parametersMaximum else {
        if !isFull { log.note(.tooManyParameters, line: number, subject: String(Self.parametersMaximum)) }
        isFull = true
        continue
      }
      guard !list.contains(where: { $0.name == parameter.name }) else {
        log.note(.repeatedParameter, line: number, subject: parameter.name.text)
        continue
      }
      list.append(parameter)
    }
    guard position < line.count, line[position] == 0x3A else {
      log.note(.malformedLine, line: number, subject: beginning(of: line))
      return nil
    }
    return (list, type)
  }

  /// The usual parameters of an attendee, in the usual order; `nil` for any others, which are then read one by one.
  private func attendee(_ name: PropertyName, line: Span<UInt8>, from start: Int) -> Parts? {
    var attendance = Attendance()
    var position = start
    while position < line.count, line[position] == 0x3B {
      position += 1
      let nameStart = position
      while position < line.count, LineName.allows(line[position]) { position += 1 }
      guard position < line.count, line[position] == 0x3D,
        let code = parameters.code(of: line.extracting(nameStart..<position)), let known = KnownParameter(rawValue: UInt8(code))
      else { return nil }
      position += 1
      guard position < line.count else { return nil }
      let isQuoted = line[position] == 0x22
      if isQuoted { position += 1 }
      let textStart = position
      while position < line.count {
        let octet = line[position]
        if octet == 0x5E { return nil }
        if octet == 0x22 {
          guard isQuoted else { return nil }
          break
        }
        if !isQuoted {
          if octet == 0x2C { return nil }
          if octet == 0x3A || octet == 0x3B { break }
        }
        position += 1
      }
      guard position < line.count, attendance.take(known, line.extracting(textStart..<position)) else { return nil }
      if isQuoted { position += 1 }
    }
    guard position < line.count, line[position] == 0x3A else { return nil }
    return Parts(name: name, parameters: .attendance(attendance), type: nil, valueStart: position + 1)
  }

  @inline(__always)
  private func propertyName(_ octets: Span<UInt8>) -> PropertyName {
    if let code = properties.code(of: octets), let known = KnownProperty(rawValue: UInt8(code)) { return PropertyName(known) }
    return PropertyName(other: (OctetText.valid(octets) ?? "").uppercased())
  }

  @inline(__always)
  private func parameterName(_ octets: Span<UInt8>) -> ParameterName {
    if let code = parameters.code(of: octets), let known = KnownParameter(rawValue: UInt8(code)) { return ParameterName(known) }
    return ParameterName(other: (OctetText.valid(octets) ?? "").uppercased())
  }

  /// Reads one parameter and goes on to what follows it; `nil` when it has no equals sign or no name.
  private func readParameter(of line: Span<UInt8>, from position: inout Int, number: Int32, log: inout FindingLog) -> Parameter? {
    let start = position
    while position < line.count, LineName.allows(line[position]) { position += 1 }
    guard position > start, position < line.count, position - start <= LineName.octetsMaximum, line[position] == 0x3D else { return nil }
    let name = parameterName(line.extracting(start..<position))
    position += 1
    guard let first = readText(of: line, from: &position, name: name, number: number, log: &log) else { return nil }
    guard position < line.count, line[position] == 0x2C else { return Parameter(name: name, storage: .one(first)) }
    var texts = [first]
    while position < line.count, line[position] == 0x2C {
      position += 1
      guard let text = readText(of: line, from: &position, name: name, number: number, log: &log) else { return nil }
      texts.append(text)
    }
    guard let known = name.known, !known.isList else { return Parameter(name: name, storage: .several(texts)) }
    // A comma that should have stood in quotation marks.
    log.note(.parameterNotQuoted, line: number, subject: name.text)
    return Parameter(name: name, storage: .one(texts.joined(separator: ",")))
  }

  /// Reads one text of a parameter; `nil` when its quotation mark is not closed.
  private func readText(
    of line: Span<UInt8>, from position: inout Int, name: ParameterName, number: Int32, log: inout FindingLog
  ) -> String? {
    var start = position
    var end = position
    if position < line.count, line[position] == 0x22 {
      start += 1
      position += 1
      while position < line.count, line[position] != 0x22 { position += 1 }
      guard position < line.count else { return nil }
      end = position
      position += 1
      guard position < line.count, line[position] != 0x3A, line[position] != 0x3B, line[position] != 0x2C else {
        return text(of: line.extracting(start..<end), number: number, log: &log)
      }
      // Something follows the closing quotation mark: it belongs to the text, as its writer saw it.
      log.note(.quotationInParameter, line: number, subject: name.text)
    }
    var hasQuotation = false
    while position < line.count {
      let octet = line[position]
      if octet == 0x3A || octet == 0x3B || octet == 0x2C { break }
      if octet == 0x22 { hasQuotation = true }
      position += 1
    }
    end = position
    if hasQuotation { log.note(.quotationInParameter, line: number, subject: name.text) }
    return text(of: line.extracting(start..<end), number: number, log: &log)
  }

  /// The text with the escapes of RFC 6868 undone.
  @inline(__always)
  private func text(of octets: Span<UInt8>, number: Int32, log: inout FindingLog) -> String {
    let text = OctetText.any(octets, line: number, log: &log)
    return text.utf8.contains(0x5E) ? Self.unescaped(text) : text
  }

  /// A caret with another letter after it stands for itself (RFC 6868 3.2).
  private static func unescaped(_ text: String) -> String {
    var unescaped = String.UnicodeScalarView()
    var isEscape = false
    for scalar in text.unicodeScalars {
      switch (isEscape, scalar) {
      case (false, "^"):
        isEscape = true
        continue
      case (true, "^"): unescaped.append("^")
      case (true, "'"): unescaped.append("\"")
      case (true, "n"): unescaped.append("\n")
      case (true, _):
        unescaped.append("^")
        unescaped.append(scalar)
      case (false, _): unescaped.append(scalar)
      }
      isEscape = false
    }
    if isEscape { unescaped.append("^") }
    return String(unescaped)
  }

  /// Goes to the next semicolon or colon outside of quotation marks; `false` when there is none.
  private func skip(to position: inout Int, in line: Span<UInt8>) -> Bool {
    var isQuoted = false
    while position < line.count {
      switch line[position] {
      case 0x22: isQuoted.toggle()
      case 0x3A where !isQuoted, 0x3B where !isQuoted: return true
      default: break
      }
      position += 1
    }
    return false
  }

  private func beginning(of line: Span<UInt8>) -> String {
    var text = ""
    for position in 0..<min(line.count, 40) {
      let octet = line[position]
      text.unicodeScalars.append(0x20..<0x7F ~= octet ? Unicode.Scalar(octet) : "\u{FFFD}")
    }
    return text
  }
}
