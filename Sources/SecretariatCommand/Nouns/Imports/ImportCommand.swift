internal import ArgumentParser
internal import Office
internal import Secretariat

/// `rcm import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in the meetings of a public page or a calendar, line by line.",
    discussion: """
      A page or a calendar is kept as it came and read line by line. Lines about which nothing is uncertain are recorded by \
      apply; the others await a decision, and stay until someone takes it. Importing again changes nothing; revert takes all \
      of it back.

      Exit code 3 says that lines await a decision.
      """,
    subcommands: [Page.self, Ics.self, Entries.self, Review.self, Accept.self, Reject.self, Apply.self, Revert.self])

  /// Ends with the exit code that says whether lines await a decision.
  static func finish(_ page: ImportedPage) throws {
    if page.pendingCount > 0 { throw Findings() }
  }
}
