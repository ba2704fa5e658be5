/// A plain reader of iCalendar text for tests: lines unfolded, components nested, nothing interpreted.
///
/// It shares no code with the writer, so that a mistake in one cannot hide in the other.
package struct PlainCalendar {
  /// A content line.
  package struct Line: Hashable, Sendable {
    /// The name of the property.
    package let name: String
    /// The parameters as they were written.
    package let parameters: [String]
    /// The value as it was written.
    package let value: String
  }

  /// A component with its own lines and the components in it.
  package struct Component: Sendable {
    /// The name.
    package let name: String
    /// Its own lines.
    package var lines: [Line] = []
    /// The components in it.
    package var parts: [Component] = []

    /// The value of the first line of a name.
    package subscript(name: String) -> String? { lines.first { $0.name == name }?.value }

    /// The first line of a name.
    package func line(_ name: String) -> Line? { lines.first { $0.name == name } }

    /// The components of a name.
    package func parts(_ name: String) -> [Component] { parts.filter { $0.name == name } }
  }

  /// The lines as they stand in the file, without their line ends.
  package let physicalLines: [[UInt8]]
  /// The outermost components.
  package let components: [Component]

  /// Reads a file.
  package init(_ bytes: [UInt8]) {
    var physical: [[UInt8]] = [[]]
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
        physical.append([])
        position += 2
      } else {
        physical[physical.count - 1].append(bytes[position])
        position += 1
      }
    }
    if physical.last == [] { physical.removeLast() }
    physicalLines = physical
    var unfolded: [[UInt8]] = []
    for line in physical {
      if line.first == 0x20, !unfolded.isEmpty { unfolded[unfolded.count - 1] += line.dropFirst() } else { unfolded.append(line) }
    }
    var open = [Component(name: "")]
    for line in unfolded.map(Self.line) {
      if line.name == "BEGIN" {
        open.append(Component(name: line.value))
      } else if line.name == "END", open.count > 1 {
        let done = open.removeLast()
        open[open.count - 1].parts.append(done)
      } else {
        open[open.count - 1].lines.append(line)
      }
    }
    components = open[0].parts
  }

  /// The events.
  package var events: [Component] { components.flatMap { $0.parts("VEVENT") } }

  /// A TEXT value with its escapes undone.
  package static func text(_ value: String) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static func line(_ bytes: [UInt8]) -> Line {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    for (position, byte) in bytes.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x3A {
        let parts = pieces.map { String(decoding: $0, as: UTF8.self) }
        return Line(name: parts[0], parameters: Array(parts.dropFirst()), value: String(decoding: bytes[(position + 1)...], as: UTF8.self))
      }
      if !isQuoted, byte == 0x3B { pieces.append([]) } else { pieces[pieces.count - 1].append(byte) }
    }
    return Line(name: String(decoding: bytes, as: UTF8.self), parameters: [], value: "")
  }
}
