internal import Office
internal import Secretariat

/// The members that could take a turn, as JSON.
struct SuggestionsAnswer: Encodable {
  struct Suggestion: Encodable {
    struct Reason: Encodable {
      let code: String
      var decision: Int?
      var label: String?
      var turn: String?
      var termsSince: Int?

      init(_ reason: ChairSuggestion.Reason) {
        switch reason {
        case .nextInOrder: code = "next-in-order"
        case .offered(let number): (code, decision) = ("offered", number)
        case .neverChaired: code = "never-chaired"
        case .lastChaired(let last, let since):
          (code, label, turn, termsSince) = ("last-chaired", last.description, last.description, since)
        }
      }
    }

    let party: String
    let termCount: Int
    let isUncertain: Bool
    let reasons: [Reason]
  }

  let body: String
  let turn: String
  let holder: String?
  let holderState: String
  let suggestions: [Suggestion]

  init(_ answer: SuggestChair.Answer) {
    body = answer.body.code.text
    turn = answer.label.description
    holder = answer.holder.party?.text
    holderState = answer.holder.stateName
    suggestions = answer.suggestions.map {
      Suggestion(
        party: $0.party.text, termCount: $0.termCount, isUncertain: $0.isUncertain, reasons: $0.reasons.map(Suggestion.Reason.init))
    }
  }
}
