import TestSupport
import Testing

@testable import SecretariatCommand

struct TextTableTests {
  private static let table: TextTable = {
    var table = TextTable()
    table.add("VM-2024", "5 December 2024", "XXIX Vice-Ministerial Meeting of the conference")
    table.add("WS-2025-1", "", "")
    return table
  }()

  @Test(
    arguments: [
      (nil, "VM-2024    5 December 2024  XXIX Vice-Ministerial Meeting of the conference\nWS-2025-1\n"),
      (80, "VM-2024    5 December 2024  XXIX Vice-Ministerial Meeting of the conference\nWS-2025-1\n"),
      (
        60,
        """
        VM-2024    5 December 2024  XXIX Vice-Ministerial Meeting of
                                    the conference
        WS-2025-1

        """
      ),
      (
        50,
        """
        VM-2024    5 December 2024
            XXIX Vice-Ministerial Meeting of the
            conference
        WS-2025-1

        """
      ),
      (
        20,
        """
        VM-2024 5 December
            2024
            XXIX
            Vice-Ministerial
            Meeting of the
            conference
        WS-2025-1

        """
      ),
    ] as [(Int?, String)])
  func `the last column is broken where the terminal ends, below its beginning or on lines of its own`(width: Int?, text: String) {
    #expect(Self.table.text(width: width) == text)
  }

  @Test(arguments: [80, 60], [["desk"], ["meeting", "list"], ["meeting", "show", "VM-2024"], ["chair", "list"], ["party", "list"]])
  func `no line is wider than the terminal, and no word is broken or lost`(width: Int, words: [String]) throws {
    let terminal = try Terminal()
    let narrow = terminal.run(words + ["--lang", "es"], environment: ["COLUMNS": String(width)]).output
    let wide = terminal.run(words + ["--lang", "es"]).output
    #expect(narrow != wide)
    // Only a word that is wider than its column, such as a UID, may stand out.
    let tooWide = narrow.split(separator: "\n").filter { $0.count > width }
    #expect(tooWide.allSatisfy { line in line.split(separator: " ").contains { $0.count > width / 2 } })
    #expect(narrow.split { $0.isWhitespace } == wide.split { $0.isWhitespace })
  }
}
