/// Puts components together from their BEGIN and END, without recursion, so that depth costs nothing.
struct ComponentAssembly {
  private struct Open {
    let name: ComponentName
    let line: Int32
    var properties: [Property] = []
    var parts: [Component] = []
  }

  /// The whole calendars so far.
  private(set) var calendars: [Component] = []
  /// Whether reading ended early, because components stand too deep in each other or there are too many properties.
  private(set) var isAbandoned = false
  private var open: [Open] = []
  private let depthMaximum: Int
  private let propertiesMaximum: Int
  private var propertyCount = 0
  /// How many properties the last component had: the next is likely of the same kind, and no file gets more memory than it fills.
  private var expectedCount = 0

  init(limits: ReadingLimits) {
    depthMaximum = limits.depthMaximum
    propertiesMaximum = limits.propertiesMaximum
  }

  /// Whether a component is open.
  var isInside: Bool { !open.isEmpty }

  /// Begins a component.
  mutating func begin(_ value: Span<UInt8>, line: Int32, log: inout FindingLog) {
    guard let name = Self.name(value) else { return log.note(.malformedLine, line: line, subject: "BEGIN") }
    // Two of these never stand in each other: the END of the first is missing.
    while let last = open.last, Self.besideEachOther.contains(last.name), Self.besideEachOther.contains(name) {
      log.note(.notEnded, line: line, subject: last.name.text)
      close(log: &log)
    }
    guard open.count < depthMaximum else {
      log.note(.nestedTooDeep, line: line, subject: String(depthMaximum))
      isAbandoned = true
      return
    }
    guard count(line: line, log: &log) else { return }
    var component = Open(name: name, line: line)
    component.properties.reserveCapacity(expectedCount)
    open.append(component)
  }

  /// Adds a property to the component that is open.
  @inline(__always)
  mutating func add(_ property: Property, log: inout FindingLog) {
    guard count(line: property.line, log: &log) else { return }
    open[open.count - 1].properties.append(property)
  }

  /// Counts one more property or component; `false`, and the end of the reading, when there are too many.
  @inline(__always)
  private mutating func count(line: Int32, log: inout FindingLog) -> Bool {
    propertyCount += 1
    guard propertyCount > propertiesMaximum else { return true }
    log.note(.tooManyProperties, line: line, subject: String(propertiesMaximum))
    isAbandoned = true
    return false
  }

  /// Ends a component, and with a remark those in it that were not ended.
  mutating func end(_ value: Span<UInt8>, line: Int32, log: inout FindingLog) {
    guard let name = Self.name(value), let depth = open.lastIndex(where: { $0.name == name }) else {
      return log.note(.endWithoutBegin, line: line, subject: Self.name(value)?.text)
    }
    while open.count > depth + 1 {
      log.note(.notEnded, line: line, subject: open[open.count - 1].name.text)
      close(log: &log)
    }
    close(log: &log)
  }

  /// Ends what is still open at the end of the file.
  mutating func finish(log: inout FindingLog) {
    while let last = open.last {
      if !isAbandoned { log.note(.notEnded, line: last.line, subject: last.name.text) }
      close(log: &log)
    }
  }

  private mutating func close(log: inout FindingLog) {
    guard let closed = open.popLast() else { return }
    expectedCount = min(closed.properties.count, 64)
    let component = Component(name: closed.name, properties: closed.properties, parts: closed.parts, line: closed.line)
    if !open.isEmpty {
      open[open.count - 1].parts.append(component)
    } else if closed.name == .calendar {
      calendars.append(component)
    } else {
      // A component by itself, as some programs put on the clipboard.
      log.note(.fragment, line: closed.line, subject: closed.name.text)
      calendars.append(Component(name: .calendar, properties: [], parts: [component], line: closed.line))
    }
  }

  private static let besideEachOther: Set<ComponentName> = [.event, .task, .journal, .freeBusy, .zone, .availability]

  private static func name(_ value: Span<UInt8>) -> ComponentName? {
    var end = value.count
    while end > 0, value[end - 1] == 0x20 || value[end - 1] == 0x09 { end -= 1 }
    let octets = value.extracting(0..<end)
    if OctetText.equals(octets, "VEVENT") { return .event }
    return OctetText.valid(octets).flatMap(ComponentName.init)
  }
}
