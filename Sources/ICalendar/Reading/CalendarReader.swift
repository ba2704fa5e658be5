/// Reads iCalendar files (RFC 5545): tolerantly, saying what it forgave and on which line.
///
/// What cannot be read is left out and said; unknown components, properties and parameters are kept as they came. Time and
/// memory are bounded by ``ReadingLimits`` whatever the file holds.
public struct CalendarReader: Sendable {
  /// How much is read.
  public var limits: ReadingLimits

  /// A reader.
  public init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// Reads a file.
  public func read(_ octets: [UInt8]) -> CalendarReading { read(octets.span) }

  /// Reads a file.
  public func read(_ octets: Span<UInt8>) -> CalendarReading {
    var log = FindingLog(maximum: limits.findingsMaximum)
    guard octets.count <= limits.fileOctetsMaximum else {
      log.note(.fileBeyondLimit, line: 0, subject: String(limits.fileOctetsMaximum >> 20))
      return CalendarReading(calendars: [], findings: log.findings, findingsLeftOut: 0)
    }
    guard !octets.isEmpty else {
      log.note(.emptyFile, line: 0)
      return CalendarReading(calendars: [], findings: log.findings, findingsLeftOut: 0)
    }
    var start = 0
    if octets.count >= 3, octets[0] == 0xEF, octets[1] == 0xBB, octets[2] == 0xBF {
      log.note(.byteOrderMark, line: 1)
      start = 3
    }
    var scanner = LineScanner(startingAt: start, lineOctetsMaximum: limits.lineOctetsMaximum)
    var assembly = ComponentAssembly(limits: limits)
    var lines = ContentLineReader()
    let values = ValueReader()
    var unfolded: [UInt8] = []
    var cleaned: [UInt8] = []
    while !assembly.isAbandoned, let line = scanner.next(in: octets, unfolded: &unfolded, log: &log) {
      switch line.extent {
      case .inFile(let range):
        Self.read(
          octets.extracting(range), number: line.number, lines: &lines, values: values, cleaned: &cleaned, into: &assembly, log: &log)
      case .unfolded:
        Self.read(unfolded.span, number: line.number, lines: &lines, values: values, cleaned: &cleaned, into: &assembly, log: &log)
      }
    }
    assembly.finish(log: &log)
    if assembly.calendars.isEmpty, !assembly.isAbandoned { log.note(.noCalendar, line: 0) }
    return CalendarReading(calendars: assembly.calendars, findings: log.findings, findingsLeftOut: log.uncounted)
  }

  /// Reads one line, without the control characters that no line may have.
  @inline(__always)
  private static func read(
    _ line: Span<UInt8>, number: Int32, lines: inout ContentLineReader, values: ValueReader, cleaned: inout [UInt8],
    into assembly: inout ComponentAssembly, log: inout FindingLog
  ) {
    if hasControls(line) {
      log.note(.controlCharacter, line: number)
      cleaned.removeAll(keepingCapacity: true)
      for position in 0..<line.count where !isControl(line[position]) { cleaned.append(line[position]) }
      take(cleaned.span, number: number, lines: &lines, values: values, into: &assembly, log: &log)
    } else {
      take(line, number: number, lines: &lines, values: values, into: &assembly, log: &log)
    }
  }

  @inline(__always)
  private static func take(
    _ line: Span<UInt8>, number: Int32, lines: inout ContentLineReader, values: ValueReader, into assembly: inout ComponentAssembly,
    log: inout FindingLog
  ) {
    guard let parts = lines.parts(of: line, number: number, log: &log) else { return }
    let value = line.extracting(parts.valueStart..<line.count)
    if case .other(let name) = parts.name.storage {
      if name == "BEGIN" { return assembly.begin(value, line: number, log: &log) }
      if name == "END" { return assembly.end(value, line: number, log: &log) }
    }
    guard assembly.isInside else { return log.note(.outsideComponent, line: number, subject: parts.name.text) }
    if let property = values.property(parts, value: value, line: number, log: &log) { assembly.add(property, log: &log) }
  }

  @inline(__always)
  private static func isControl(_ octet: UInt8) -> Bool { octet < 0x20 && octet != 0x09 || octet == 0x7F }

  /// Whether a line has a control character besides the tab; written so that many octets are compared at once.
  private static func hasControls(_ line: Span<UInt8>) -> Bool {
    unsafe line.withUnsafeBufferPointer { octets in
      var found: UInt8 = 0
      for position in 0..<octets.count {
        let octet = unsafe octets[position]
        found |= (octet < 0x20 && octet != 0x09 ? 1 : 0) | (octet == 0x7F ? 1 : 0)
      }
      return found != 0
    }
  }
}
