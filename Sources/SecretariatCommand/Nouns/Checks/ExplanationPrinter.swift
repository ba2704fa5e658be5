internal import CivilTime
internal import Office
internal import Secretariat

/// What was found, by which rule, on which facts, and what would resolve it, as plain text.
struct ExplanationPrinter {
  let answer: ExplainFinding.Answer
  let language: Language

  /// The explanation.
  var text: String {
    let standing = answer.standing
    let finding = standing.finding
    let isEnglish = language == .english
    var facts = TextTable()
    for fact in finding.facts(of: answer.meetings, in: answer.directory) {
      facts.add("", fact.subject.bestText(in: language).text, fact.detail.bestText(in: language).text)
    }
    var remedies = TextTable()
    for remedy in finding.remedies(for: answer.meetings) { remedies.add("", remedy.purpose.bestText(in: language).text, remedy.command) }
    return "\(finding.severity.word(in: language))  \(finding.key)\n\n"
      + paragraph(finding.sentence(in: answer.directory).capitalized.bestText(in: language).text)
      + (standing.waiverWords(in: language).map(paragraph) ?? "")
      + (isEnglish ? "\nThe rule\n" : "\nLa regla\n") + paragraph(finding.kind.rule(in: language))
      + (isEnglish ? "\nThe facts\n" : "\nLos hechos\n") + facts.text
      + (isEnglish ? "\nWhat would resolve it\n" : "\nCómo resolverlo\n") + remedies.text
  }

  /// A text on lines of its own, set in from the margin.
  private func paragraph(_ text: String) -> String {
    var table = TextTable()
    table.add("", text)
    return table.text
  }
}
