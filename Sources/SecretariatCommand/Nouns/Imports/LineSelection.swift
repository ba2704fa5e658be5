internal import Office
internal import PageImport
internal import Secretariat

/// Which lines of a page are decided about: `115`, `115-116`, `148,151` or `all`, which means all that await a decision.
enum LineSelection: Hashable, Sendable {
  case numbers([Int])
  case all

  /// The most lines that a range may span; no page has more.
  private static let rangeMaximum = 100_000

  /// Reads one word of the command line.
  init(parsing text: String) throws(Refusal) {
    if text == "all" {
      self = .all
      return
    }
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(Self.number)
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, last - first < Self.rangeMaximum else {
        throw .invalid(
          given: text,
          because: BilingualText(
            english: "“\(text.prefix(40))” names no lines", spanish: "“\(text.prefix(40))” no designa ninguna línea"),
          remedy: BilingualText(
            english: "Give numbers of lines as 115, 115-116 or 148,151, or all for every line that awaits a decision.",
            spanish: "Indique las líneas como 115, 115-116 o 148,151, o bien all para todas las que esperan una decisión."))
      }
      numbers += first...last
    }
    self = .numbers(numbers)
  }

  /// The same for the command line.
  static func argument(_ text: String) throws -> LineSelection { try ArgumentFailure.keeping { try LineSelection(parsing: text) } }

  /// The numbers of the lines on a page, each once.
  func numbers(on page: ImportedPage) -> [Int] {
    switch self {
    case .numbers(let numbers): numbers
    case .all: page.lines.filter { $0.standing == .pending }.map(\.reading.line)
    }
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.count <= 9 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
