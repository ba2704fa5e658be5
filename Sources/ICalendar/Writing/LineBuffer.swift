/// Content lines as octets, folded, waiting to be taken away (RFC 5545 3.1).
///
/// A line is put together where it will stand. Only one that is longer than 75 octets is moved, to make room for its folds.
/// The memory is handled by pointers, because an array's appends cost half of the speed; nothing outside of this file does so.
@safe
struct LineBuffer: ~Copyable {
  /// The most octets of a physical line, the leading blank of a continuation counted.
  static let octetsMaximum = 75

  private var octets: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many octets are waiting.
  private(set) var count = 0
  /// Where the line that is being put together begins.
  private var lineStart = 0
  /// The long line while it is folded.
  private var unfolded: UnsafeMutablePointer<UInt8>
  private var unfoldedCapacity: Int

  init(capacity: Int = 72 * 1_024) {
    self.capacity = max(capacity, 256)
    unfoldedCapacity = 4_096
    unsafe octets = .allocate(capacity: self.capacity)
    unsafe unfolded = .allocate(capacity: unfoldedCapacity)
  }

  deinit {
    unsafe octets.deallocate()
    unsafe unfolded.deallocate()
  }

  /// Hands over what is waiting and empties the buffer.
  mutating func drain<Failure: Error>(into sink: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    let waiting = unsafe UnsafeBufferPointer(start: octets, count: lineStart)
    let span = unsafe waiting.span
    // Emptied first, so that what was refused once is not written twice.
    count = 0
    lineStart = 0
    try sink(span)
  }

  /// Shows the line that is being put together, and takes it back.
  mutating func takeBackLine(_ look: (Span<UInt8>) -> Void) {
    let line = unsafe UnsafeBufferPointer(start: octets + lineStart, count: count - lineStart)
    unsafe look(line.span)
    count = lineStart
  }

  /// Puts one octet at the end of the line.
  @inline(__always)
  mutating func append(_ octet: UInt8) {
    reserve(1)
    unsafe octets[count] = octet
    count += 1
  }

  /// Puts octets at the end of the line.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    unsafe (octets + count).update(from: text.utf8Start, count: length)
    count += length
  }

  /// Puts a text at the end of the line as it is; it must not hold control characters.
  @inline(__always)
  mutating func append(_ text: String) {
    append(text.utf8.span)
  }

  /// Puts octets at the end of the line.
  @inline(__always)
  mutating func append(_ source: Span<UInt8>) {
    reserve(source.count)
    unsafe source.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (octets + count).update(from: start, count: source.count)
    }
    count += source.count
  }

  /// Puts a text at the end of the line with `\`, `;`, `,` and line feeds escaped; quotation marks and colons are not
  /// (RFC 5545 3.3.11).
  mutating func appendEscaped(_ text: String) {
    var text = text
    // Every octet may need an escape.
    reserve(2 * text.utf8.count)
    text.withUTF8 { source in
      guard let start = source.baseAddress else { return }
      var target = unsafe octets + count
      var runStart = 0
      for position in 0..<source.count {
        let octet = unsafe start[position]
        // The cheapest test first: none of the four lies above the backslash.
        guard octet <= 0x5C, octet == 0x2C || octet == 0x3B || octet == 0x5C || octet == 0x0A else { continue }
        unsafe target.update(from: start + runStart, count: position - runStart)
        unsafe target += position - runStart
        unsafe target[0] = 0x5C
        // A small n, because some readers don't know the capital one.
        unsafe target[1] = octet == 0x0A ? 0x6E : octet
        unsafe target += 2
        runStart = position + 1
      }
      unsafe target.update(from: start + runStart, count: source.count - runStart)
      unsafe target += source.count - runStart
      count = unsafe target - octets
    }
  }

  /// Puts a number at the end of the line, with noughts before it up to a width.
  @inline(__always)
  mutating func append(number: Int, width: Int) {
    reserve(width)
    var rest = number
    var position = count + width
    for _ in 0..<width {
      position -= 1
      let quotient = rest / 10
      unsafe octets[position] = UInt8(truncatingIfNeeded: 0x30 + rest - quotient * 10)
      rest = quotient
    }
    count += width
  }

  /// Ends the line, folding it where it is longer than 75 octets.
  @inline(__always)
  mutating func endLine() {
    if count - lineStart > Self.octetsMaximum { fold() }
    reserve(2)
    unsafe octets[count] = 0x0D
    unsafe octets[count + 1] = 0x0A
    count += 2
    lineStart = count
  }

  /// Folds the line that has just been put together.
  ///
  /// A fold never falls inside a UTF-8 sequence or an escape such as `\n`; and, where there is room, not before a combining
  /// mark and not beside a blank, because some readers trim lines.
  private mutating func fold() {
    let length = count - lineStart
    if length > unfoldedCapacity {
      unsafe unfolded.deallocate()
      unfoldedCapacity = max(length, 2 * unfoldedCapacity)
      unsafe unfolded = .allocate(capacity: unfoldedCapacity)
    }
    unsafe unfolded.update(from: octets + lineStart, count: length)
    count = lineStart
    // No continuation is shorter than a third of a line but the last.
    reserve(length + 3 * (length / 24 + 2))
    let line = unsafe FoldingLine(octets: unfolded, count: length)
    var start = 0
    var room = Self.octetsMaximum
    while length - start > room {
      let end = line.fold(after: start, atMost: room)
      unsafe (octets + count).update(from: unfolded + start, count: end - start)
      count += end - start
      unsafe octets[count] = 0x0D
      unsafe octets[count + 1] = 0x0A
      unsafe octets[count + 2] = 0x20
      count += 3
      start = end
      room = Self.octetsMaximum - 1
    }
    unsafe (octets + count).update(from: unfolded + start, count: length - start)
    count += length - start
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(2 * capacity, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.update(from: octets, count: count)
    unsafe octets.deallocate()
    unsafe octets = moved
    capacity = larger
  }
}

/// A line that is longer than a physical line may be.
@safe
private struct FoldingLine {
  let octets: UnsafeMutablePointer<UInt8>
  let count: Int

  /// The best position for the next fold.
  @inline(__always)
  func fold(after start: Int, atMost room: Int) -> Int {
    let latest = start + room
    if isPermitted(latest, after: start), isGood(latest) { return latest }
    return foldFurtherBack(after: start, from: latest)
  }

  private func foldFurtherBack(after start: Int, from latest: Int) -> Int {
    var permitted: Int?
    var position = latest
    while position > start {
      if isPermitted(position, after: start) {
        if permitted == nil { permitted = position }
        guard position > start + (latest - start) / 2 else { break }
        if isGood(position) { return position }
      }
      position -= 1
    }
    return permitted ?? latest
  }

  /// Whether a fold there splits neither a character nor an escape.
  @inline(__always)
  private func isPermitted(_ position: Int, after start: Int) -> Bool {
    guard unsafe octets[position] & 0xC0 != 0x80 else { return false }
    guard unsafe octets[position - 1] == 0x5C else { return true }
    var first = position - 1
    while first > start, unsafe octets[first - 1] == 0x5C { first -= 1 }
    return (position - first).isMultiple(of: 2)
  }

  /// Whether a fold there also leaves marks with their letters and no blank at the edge of a line.
  @inline(__always)
  private func isGood(_ position: Int) -> Bool {
    let before = unsafe octets[position - 1]
    let after = unsafe octets[position]
    guard before != 0x20, before != 0x09, after != 0x20, after != 0x09 else { return false }
    // Below U+0300 there are letters only.
    guard after >= 0xCC else { return true }
    let rest = unsafe UnsafeBufferPointer(start: octets + position, count: min(4, count - position))
    let following = unsafe String(decoding: rest, as: UTF8.self).unicodeScalars.first
    return following.map { !$0.joinsItsLeft } ?? true
  }
}

extension Unicode.Scalar {
  /// Whether the scalar changes how the one before it looks.
  fileprivate var joinsItsLeft: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: properties.isJoinControl || properties.isEmojiModifier
    }
  }
}
