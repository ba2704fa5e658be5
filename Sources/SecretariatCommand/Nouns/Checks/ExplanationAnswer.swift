internal import Office
internal import Secretariat

/// A finding with everything there is to say about it, as JSON.
struct ExplanationAnswer: Encodable {
  struct Fact: Encodable {
    let subject: TextAnswer
    let detail: TextAnswer
  }

  struct Remedy: Encodable {
    let purpose: TextAnswer
    let command: String
  }

  let finding: FindingAnswer
  let rule: TextAnswer
  let facts: [Fact]
  let remedies: [Remedy]

  init(_ answer: ExplainFinding.Answer) {
    let found = answer.standing.finding
    finding = FindingAnswer(answer.standing, in: answer.directory)
    rule = TextAnswer { found.kind.rule(in: $0) }
    facts = found.facts(of: answer.meetings, in: answer.directory).map {
      Fact(subject: TextAnswer($0.subject), detail: TextAnswer($0.detail))
    }
    remedies = found.remedies(for: answer.meetings).map { Remedy(purpose: TextAnswer($0.purpose), command: $0.command) }
  }
}
