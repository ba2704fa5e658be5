public import CivilTime

/// Some events of a published calendar, held against the standard and written.
///
/// A calendar of very many events is made passage by passage, several at the same time where there are processors for it, and put
/// together by a ``CalendarAssembly``.
public struct EventPassage: Sendable {
  /// What the heading must know of the events.
  public let tally: EventTally
  /// The events as they stand in the file.
  public let bytes: [UInt8]
  let identifiers: [EventIdentifier]
  /// One of the events, beside which the heading can be checked.
  let sample: Component?

  /// Writes events.
  ///
  /// - Parameter language: The language of every text in them.
  /// - Throws: Every error in them, by the rules for a whole calendar; nothing was written.
  public init(_ events: [CalendarEvent], in language: Language) throws(InvalidCalendar) {
    tally = EventTally(of: events)
    identifiers = events.map(\.identifier)
    let components = events.map { $0.component(in: language) }
    sample = components.first
    try CalendarHeading.plain(in: language).component(over: tally).with(components).checkBeforeWriting()
    var output: [UInt8] = []
    output.reserveCapacity(events.count * 1_024)
    for component in components { component.write(to: &output) }
    bytes = output
  }
}

extension CalendarHeading {
  /// A heading that says no more than it must, for events whose own is not known yet.
  fileprivate static func plain(in language: Language) -> CalendarHeading {
    CalendarHeading(
      product: CalendarLine(checked: "-//Passage//EN"), name: CalendarLine(checked: "Passage"), description: nil, refresh: .halfDay,
      language: language)
  }
}

extension Component {
  /// The same component with more in it.
  func with(_ more: [Component]) -> Component {
    var component = self
    component.parts += more
    return component
  }
}
