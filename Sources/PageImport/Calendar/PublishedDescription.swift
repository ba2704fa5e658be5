internal import CivilTime
internal import ICalendar
internal import Secretariat

/// What the description of an event of this program's own calendars, or the comment on it, says line by line.
struct PublishedDescription {
  /// The meeting's handle.
  private(set) var handle: MeetingHandle?
  /// How people take part.
  private(set) var mode: MeetingMode?
  /// Why it was put off or called off.
  private(set) var reason: TextLine?

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "Reference", "Referencia": handle = MeetingHandle(parts[1])
      case "Mode", "Modalidad":
        mode = MeetingMode.allCases.first { mode in Language.allCases.contains { mode.word(in: $0) == parts[1] } }
      case "Reason", "Motivo": reason = try? TextLine(parts[1], as: .reason)
      default: continue
      }
    }
  }
}
