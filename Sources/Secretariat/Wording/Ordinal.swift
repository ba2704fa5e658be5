public import CivilTime

/// The number of a meeting in its series, written as the place demands: XXIX, 29th, 29.ª (R14).
public struct Ordinal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number, 1 to 3999.
  public let number: Int

  /// A number in the range that Roman numerals reach; `nil` outside of it.
  public init?(_ number: Int) {
    guard (1...3_999).contains(number) else { return nil }
    self.number = number
  }

  /// Reads a Roman numeral in its one correct form: `XXIX`, never `XXVIIII`.
  public init?(roman text: String) {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000]
    let digits = text.compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == text.count, digits.count <= 15 else { return nil }
    var total = 0
    for (position, digit) in digits.enumerated() {
      total += position + 1 < digits.count && digit < digits[position + 1] ? -digit : digit
    }
    guard let ordinal = Ordinal(total), ordinal.roman == text else { return nil }
    self = ordinal
  }

  /// The Roman numeral, `XXIX`.
  public var roman: String {
    let steps: [(Int, String)] = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
      (4, "IV"),
      (1, "I"),
    ]
    var rest = number
    var numeral = ""
    for (value, letters) in steps {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return numeral
  }

  /// The number with its ending: `29th` in English, `29.ª` in Spanish, where meetings are feminine.
  public func abbreviated(in language: Language) -> String {
    guard language == .english else { return "\(number).ª" }
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// The Roman numeral.
  public var description: String { roman }

  /// Ordinals are ordered by their number.
  public static func < (left: Ordinal, right: Ordinal) -> Bool { left.number < right.number }
}
