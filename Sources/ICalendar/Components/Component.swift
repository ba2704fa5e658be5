/// A component of an iCalendar object: its own lines first, then the components in it (RFC 5545 3.6).
struct Component: Hashable, Sendable {
  let name: ComponentName
  let lines: [ContentLine]
  let parts: [Component]

  init(name: ComponentName, lines: [ContentLine], parts: [Component] = []) {
    self.name = name
    self.lines = lines
    self.parts = parts
  }

  /// Writes the component from its BEGIN to its END.
  func write(to output: inout [UInt8]) {
    ContentLine.begin(name).write(to: &output)
    for line in lines { line.write(to: &output) }
    for part in parts { part.write(to: &output) }
    ContentLine.end(name).write(to: &output)
  }
}

/// The components that are written.
enum ComponentName: String, Sendable {
  case calendar = "VCALENDAR"
  case event = "VEVENT"
  case zone = "VTIMEZONE"
  case standard = "STANDARD"
  case daylight = "DAYLIGHT"
}
