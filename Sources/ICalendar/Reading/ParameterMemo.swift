/// Remembers the parameters that were read last, because the same few stand on line after line: a zone, a language, a type.
///
/// A line whose parameters are written in the same octets shares the list that was made before, which saves its memory too.
struct ParameterMemo {
  /// Parameters and where they end in the line.
  struct Known {
    let parameters: [Parameter]
    let type: ValueType?
    let end: Int
  }

  private struct Entry {
    /// From the first semicolon to the colon after the last parameter.
    let octets: [UInt8]
    let parameters: [Parameter]
    let type: ValueType?
    let isKnownProperty: Bool
  }

  private var entries: [Entry] = []
  private var next = 0

  /// Zones, a language and a type or two.
  private static let entriesMaximum = 12
  private static let octetsMaximum = 64

  /// The parameters of a line, if the same were read before.
  func parameters(of line: Span<UInt8>, from start: Int, isKnownProperty: Bool) -> Known? {
    for index in entries.indices where entries[index].isKnownProperty == isKnownProperty {
      if Self.stands(entries[index].octets, in: line, at: start) {
        return Known(
          parameters: entries[index].parameters, type: entries[index].type, end: start + entries[index].octets.count - 1)
      }
    }
    return nil
  }

  /// Remembers parameters.
  mutating func keep(_ parameters: [Parameter], type: ValueType?, line: Span<UInt8>, from start: Int, to end: Int, isKnownProperty: Bool) {
    guard end - start < Self.octetsMaximum else { return }
    let octets = (start...end).map { line[$0] }
    let entry = Entry(octets: octets, parameters: parameters, type: type, isKnownProperty: isKnownProperty)
    if entries.count < Self.entriesMaximum {
      entries.append(entry)
    } else {
      entries[next] = entry
      next = (next + 1) % Self.entriesMaximum
    }
  }

  @inline(__always)
  private static func stands(_ octets: [UInt8], in line: Span<UInt8>, at start: Int) -> Bool {
    guard start + octets.count <= line.count, line[start + octets.count - 1] == 0x3A else { return false }
    for position in octets.indices where line[start + position] != octets[position] { return false }
    return true
  }
}
