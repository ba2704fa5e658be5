/// Puts a published calendar together from passages whose bytes lie elsewhere, so that memory hardly grows with their number.
///
/// What stands before the first event depends on all of them, so it is written last: the file is the opening, the passages in
/// the order in which they were added, and the closing.
public struct CalendarAssembly: Sendable {
  /// What the heading must know of all events so far.
  public private(set) var tally = EventTally()
  private var seen: Set<Fingerprint> = []
  private var sample: Component?

  /// What stands after the last event.
  public static let closing = Array("END:VCALENDAR\r\n".utf8)

  /// A calendar without events.
  public init() {}

  /// Adds a passage.
  ///
  /// - Throws: An error when one of its events has the identity of an earlier one (RFC 5545 3.8.4.7).
  public mutating func add(_ passage: EventPassage) throws(InvalidCalendar) {
    for identifier in passage.identifiers where !seen.insert(Fingerprint(of: identifier)).inserted {
      throw InvalidCalendar(findings: [Finding(kind: .repeatedIdentifier, line: 0, subject: identifier.text)])
    }
    tally.add(passage.tally)
    if sample == nil { sample = passage.sample }
  }

  /// What stands before the first event.
  ///
  /// - Throws: Every error in it; nothing was written.
  public func opening(_ heading: CalendarHeading) throws(InvalidCalendar) -> [UInt8] {
    let component = heading.component(over: tally)
    try component.with([sample].compactMap(\.self)).checkBeforeWriting()
    return Array(component.bytes.dropLast(Self.closing.count))
  }

  /// Stands for an identifier in 16 bytes: two of a million alike are not to be expected in the age of the universe.
  private struct Fingerprint: Hashable {
    let first: Int
    let second: Int

    init(of identifier: EventIdentifier) {
      first = identifier.text.hashValue
      var hasher = Hasher()
      hasher.combine(1)
      hasher.combine(identifier.text)
      second = hasher.finalize()
    }
  }
}
