/// Writes a calendar piece by piece, so that memory stays the same however many events it has.
///
/// What is written goes to a sink in chunks. A component is always written whole, and only from values that can be written, so
/// that there are no errors but those of the sink.
public struct CalendarWriter<Failure: Error>: ~Copyable {
  /// Where the octets go.
  public typealias Sink = (Span<UInt8>) throws(Failure) -> Void

  private var buffer: LineBuffer
  private let sink: Sink
  private let chunkOctets: Int

  /// A writer into a sink, which is given chunks of about 64 kilobytes.
  public init(sink: @escaping Sink) { self.init(chunkOctets: 64 * 1_024, sink: sink) }

  init(chunkOctets: Int, sink: @escaping Sink) {
    buffer = LineBuffer(capacity: chunkOctets + 8 * 1_024)
    self.sink = sink
    self.chunkOctets = chunkOctets
  }

  /// Begins a calendar with its properties.
  public mutating func begin(_ properties: [Property]) throws(Failure) {
    buffer.begin(.calendar)
    for property in properties { buffer.write(property) }
    try passOn()
  }

  /// Writes a component of the calendar.
  public mutating func write(_ component: Component) throws(Failure) {
    buffer.write(component)
    try passOn()
  }

  /// Ends the calendar and hands over the rest.
  public mutating func end() throws(Failure) {
    buffer.end(.calendar)
    try buffer.drain(into: sink)
  }

  private mutating func passOn() throws(Failure) {
    if buffer.count >= chunkOctets { try buffer.drain(into: sink) }
  }
}
