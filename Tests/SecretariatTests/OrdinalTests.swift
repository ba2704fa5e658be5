import CivilTime
import Secretariat
import Testing

struct OrdinalTests {
  @Test func `every number is read back from its numeral`() throws {
    let digits = [
      ["", "M", "MM", "MMM"], ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
      ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
      ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
    ]
    for number in 1...3_999 {
      let numeral = digits[0][number / 1_000] + digits[1][number / 100 % 10] + digits[2][number / 10 % 10] + digits[3][number % 10]
      let ordinal = try #require(Ordinal(number))
      if ordinal.roman != numeral || Ordinal(roman: numeral) != ordinal { Issue.record("\(number) is \(ordinal.roman), not \(numeral)") }
    }
  }

  @Test func `there is no numeral for other numbers`() {
    for number in [0, -1, 4_000, .max, .min] { #expect(Ordinal(number) == nil) }
  }

  @Test(arguments: [
    "", "IIII", "XXVIIII", "VV", "IC", "IL", "XM", "VX", "IIX", "MMMM", "xx", "ⅩⅩ", "X X", " X", "XXIX.", "X\u{301}", "29", "A", "MCMC",
    "IVI",
    String(repeating: "M", count: 1_000),
  ])
  func `a numeral in another form is refused`(text: String) { #expect(Ordinal(roman: text) == nil) }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (22, "22nd"),
    (23, "23rd"), (29, "29th"),
    (101, "101st"), (111, "111th"), (112, "112th"), (113, "113th"), (1_011, "1011th"), (1_021, "1021st"),
  ])
  func `a number has its ending`(number: Int, english: String) throws {
    let ordinal = try #require(Ordinal(number))
    #expect(ordinal.abbreviated(in: .english) == english)
    #expect(ordinal.abbreviated(in: .spanish) == "\(number).ª")
  }

  @Test func `ordinals are ordered by number`() {
    #expect([9, 10, 2].compactMap { Ordinal($0) }.sorted().map(\.roman) == ["II", "IX", "X"])
  }
}
