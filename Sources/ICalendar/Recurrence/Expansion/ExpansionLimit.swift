/// How far the expansion of a rule goes before it gives up; a rule from a foreign file may never give a time, or far too many.
///
/// Whatever the limit, an expansion ends with the year 9999.
public struct ExpansionLimit: Hashable, Sendable {
  /// How many periods, or jumps over days, hours and minutes that a rule leaves out, may give nothing one after another.
  public let emptyPeriods: Int
  /// How many times before those that are asked for may be passed over one by one, as a rule with COUNT makes necessary.
  public let passedOver: Int

  /// A limit; negative numbers count as 0.
  public init(emptyPeriods: Int, passedOver: Int) {
    self.emptyPeriods = max(0, emptyPeriods)
    self.passedOver = max(0, passedOver)
  }

  /// 250,000 empty periods, which every rule that gives a time at all stays below in practice, and five million times passed over.
  public static let standard = ExpansionLimit(emptyPeriods: 250_000, passedOver: 5_000_000)
}
