internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm chair`.
struct ChairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair",
    abstract: "Who chairs, who chaired, who is next, and the troika, on any day.",
    subcommands: [Show.self, List.self, Next.self, TroikaOn.self, Verify.self])

  /// What every question about chairs takes.
  struct Options: ParsableArguments {
    @Option(name: .customLong("body"), help: "The body; without it, the first one on record.")
    var body: String?
    @OptionGroup var read: ReadOptions

    func answer(in office: Office) throws -> ReviewChairs.Answer { try ReviewChairs(body: body)(in: office) }
    func printer(_ answer: ReviewChairs.Answer) -> ChairPrinter { ChairPrinter(language: read.language, directory: answer.directory) }
  }
}

/// A chair term as JSON.
struct ChairTermAnswer: Encodable {
  let body: String
  let number: Int
  let label: Int
  let holder: String?
  let holderState: String
  let start: String
  let startMeeting: String?
  let end: String?
  let standing: String?
  let confidence: String
  let source: String
  let noteEn: String?
  let noteEs: String?

  init(_ term: ChairTerm, in rotation: ChairRotation, on day: Day) {
    body = term.body.text
    number = term.number
    label = term.label
    holder = term.holder.party?.text
    holderState =
      switch term.holder {
      case .party: "party"
      case .vacant: "vacant"
      case .notRecorded: "not-recorded"
      }
    start = term.start.description
    startMeeting = term.startMeeting?.text
    end = rotation.successor(of: term)?.start.description
    standing = rotation.standing(of: term, on: day)?.rawValue
    confidence = term.confidence.rawValue
    source = term.source
    noteEn = term.note?.text(in: .english)
    noteEs = term.note?.text(in: .spanish)
  }
}
