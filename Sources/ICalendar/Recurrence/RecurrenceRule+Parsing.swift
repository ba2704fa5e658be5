extension RecurrenceRule {
  /// Reads a rule as RFC 5545 3.3.10 writes it, its parts in any order.
  ///
  /// - Throws: ``RecurrenceRuleError`` for the first part that is not in order.
  public init(parsing text: String) throws(RecurrenceRuleError) { try self.init(parsing: Array(text.utf8)) }

  /// Reads a rule from the bytes of a file, without copying the file.
  public init(parsing bytes: Span<UInt8>) throws(RecurrenceRuleError) { try self.init(parsing: bytes.indices.map { bytes[$0] }) }

  /// Reads a rule from bytes.
  public init(parsing bytes: [UInt8]) throws(RecurrenceRuleError) {
    var reader = RecurrenceRuleReader(isTolerant: false)
    self = try reader.read(bytes)
  }

  /// Reads a rule that need not be in order where its meaning is clear, and tells what was forgiven.
  ///
  /// - Throws: ``RecurrenceRuleError`` for the first part whose meaning is not clear.
  public static func tolerant(_ text: String) throws(RecurrenceRuleError) -> (rule: RecurrenceRule, forgiven: [Forgiven]) {
    try tolerant(Array(text.utf8))
  }

  /// Reads such a rule from bytes.
  public static func tolerant(_ bytes: [UInt8]) throws(RecurrenceRuleError) -> (rule: RecurrenceRule, forgiven: [Forgiven]) {
    var reader = RecurrenceRuleReader(isTolerant: true)
    let rule = try reader.read(bytes)
    return (rule, reader.forgiven)
  }

  /// What was not in order in a rule that was read all the same.
  public enum Forgiven: Hashable, Sendable {
    /// Small letters stand for capitals.
    case smallLetters
    /// Blanks stand in it.
    case blanks
    /// A part or an element of a list is empty, as after a semicolon at the end.
    case emptyPart
    /// COUNT and UNTIL stand together; UNTIL counts, because programs add it when they cut a series in two.
    case countAndUntil
    /// The interval is 0 and counts as 1.
    case intervalZero
    /// There is no such part; it was left out.
    case unknownPart(String)
    /// A part stands twice; the first counts.
    case repeated(Part)
    /// Weekdays have a place where only their names count; the places were left out.
    case placesDropped
    /// BYSETPOS stands without another BY part; it was left out.
    case positionsAlone
    /// SKIP stands without RSCALE; the Gregorian calendar was taken.
    case skipWithoutScale
  }
}
