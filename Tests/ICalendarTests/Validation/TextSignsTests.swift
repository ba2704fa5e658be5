import Testing

@testable import ICalendar

struct TextSignsTests {
  @Test(arguments: ["", "Reunión de ministros", "Programação às 9:00", "Réunion à l'hôtel", "Minutes, agenda; notes"])
  func `an ordinary text in Spanish, Portuguese, French or English has no signs`(text: String) {
    #expect(TextSigns(text).isEmpty)
  }

  @Test(arguments: [
    ("\\", TextSigns.backslash), ("<", .tag), ("&", .tag), ("\"", .quotation), ("^", .quotation), ("\n", .quotation), ("\u{85}", .mark),
    ("e\u{301}", .mark), ("\u{36F}", .mark), ("\u{2028}", .mark), ("Ã³", .mark), ("â€œ", .mark),
  ])
  func `each sign is found wherever it stands`(sign: String, expected: TextSigns) {
    for text in [sign, "\(sign) and a longer text after it", "A longer text before the \(sign)", "A text around the \(sign) as it stands"] {
      #expect(TextSigns(text) == expected, "\(text)")
    }
  }
}
