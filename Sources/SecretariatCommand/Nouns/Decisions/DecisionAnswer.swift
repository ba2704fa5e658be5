internal import Secretariat

/// A decision as JSON.
struct DecisionAnswer: Encodable {
  let name: String
  let meeting: String
  let number: Int
  let item: String?
  let text: TextAnswer
  let state: String
  let waiverReason: String?

  init(_ decision: Decision) {
    name = decision.name.description
    meeting = decision.name.meeting.text
    number = decision.name.number
    item = decision.item?.description
    text = .init(decision.text)
    state = decision.state.code
    waiverReason = decision.state.waiverReason?.text
  }
}
