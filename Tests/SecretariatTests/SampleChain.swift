import CivilTime
import Secretariat
import Testing

/// Chains of chair terms for tests: a body without a name, whose holders are letters.
enum SampleChain {
  /// The code that a text must be.
  static func code<Subject>(_ text: String) throws -> Code<Subject> { try #require(Code(text)) }

  /// A term that begins when the text says.
  static func term(
    _ number: Int, _ start: String, holder: ChairHolder? = nil, label: Int? = nil, body: String = "B", startMeeting: String? = nil,
    appointment: ChairTerm.Appointment = .assumed, confidence: ChairTerm.Confidence = .documented
  ) throws -> ChairTerm {
    ChairTerm(
      body: try code(body), number: number, label: try #require(TermLabel(label ?? 2_000 + number)),
      holder: try holder ?? .party(code("P\(number)")),
      appointment: appointment, start: try PartialDate(parsing: start), startMeeting: startMeeting.flatMap { MeetingHandle($0) },
      confidence: confidence, source: "test", note: nil)
  }

  /// A chain of terms that begin when the texts say.
  static func rotation(_ starts: String...) throws -> ChairRotation { try rotation(starts) }

  /// A chain of terms that begin when the texts say.
  static func rotation(_ starts: [String]) throws -> ChairRotation {
    try ChairRotation(body: code("B"), terms: starts.enumerated().map { try term($0 + 1, $1) })
  }

  /// The chairs of the RCM from 2022 to 2024, and the one whom no source names.
  static func recent() throws -> ChairRotation {
    try ChairRotation(
      body: code("RCM"),
      terms: [
        term(1, "2021-12-03", holder: .party(code("SV")), label: 2_022, body: "RCM", startMeeting: "VM-2021"),
        term(2, "2022-12-02", holder: .party(code("PA")), label: 2_023, body: "RCM", startMeeting: "VM-2022"),
        term(3, "2023-12-07", holder: .party(code("BZ")), label: 2_024, body: "RCM", startMeeting: "VM-2023"),
        term(4, "2024-12-06", holder: .notRecorded, label: 2_025, body: "RCM", startMeeting: "VM-2024", confidence: .inferred),
      ])
  }
}
