internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// Why a meeting has its dates in a plan, and what others would cost, as JSON.
struct ExplainedMeetingAnswer: Encodable {
  struct Move: Encodable {
    let meeting: String
    let from: String
    let to: String
  }

  struct Other: Encodable {
    let from: String
    let cost: Int
    let difference: Int
    let isProven: Bool
    let moves: [Move]
  }

  let meeting: PlanAnswer.Meeting
  let windowFrom: String
  let windowUntil: String
  let wishedFor: String
  let toleranceDays: Int
  let seen: [String]
  let noticeDays: Int
  let alternatives: [Other]

  init(_ answer: ExplainPlan.Answer) {
    meeting = PlanAnswer.Meeting(answer.meeting, answer.placement)
    let problem = answer.proposal.problem.meetings.first { $0.id == answer.meeting.id }
    windowFrom = problem?.window.first.description ?? ""
    windowUntil = problem?.window.last.description ?? ""
    wishedFor = problem?.preferred.day.description ?? ""
    toleranceDays = problem?.preferred.toleranceDays ?? 0
    noticeDays = problem?.noticeDays ?? 0
    if case .seen(let days) = answer.meeting.wish { seen = days.map(\.description) } else { seen = [] }
    alternatives = answer.alternatives.map { other in
      Other(
        from: other.start.description, cost: other.plan.cost, difference: other.difference, isProven: other.isProven,
        moves: other.moves.map { move in
          Move(
            meeting: answer.proposal.meetings.first { $0.id == move.meeting }?.name ?? move.meeting, from: move.from.description,
            to: move.to.description)
        })
    }
  }
}
