internal import CivilTime
internal import Office
internal import Planner
internal import Secretariat

/// A plan as JSON.
struct PlanAnswer: Encodable {
  struct Item: Encodable {
    let kind: String
    let cost: Int
    let country: String?
    let event: String?
    let days: Int?
  }

  struct Meeting: Encodable {
    let name: String
    let slot: String?
    let year: Int
    let handle: String?
    let isMovable: Bool
    let from: String?
    let until: String?
    let host: String?
    let cost: Int?
    let items: [Item]
  }

  let body: String
  let from: Int
  let until: Int
  let planningDay: String
  let status: String
  let cost: Int?
  let bound: Int?
  let meetings: [Meeting]
  let conflict: [String]
  let reasons: TextList
  let remarks: TextList

  /// Sentences in both languages.
  struct TextList: Encodable {
    let en: [String]
    let es: [String]
  }

  init(_ proposal: PlanProposal) {
    body = proposal.body.code.text
    from = proposal.years.first.number
    until = proposal.years.last.number
    planningDay = proposal.problem.planningDay.description
    let plan = proposal.outcome.plan
    cost = plan?.cost
    var requirements: Conflict?
    switch proposal.outcome {
    case .optimal: (status, bound) = ("optimal", plan?.cost)
    case .unproven(_, let least): (status, bound) = ("unproven", least)
    case .contradictory(let conflict):
      (status, bound) = ("infeasible", nil)
      requirements = conflict
    }
    conflict = requirements?.requirements.map(\.description) ?? []
    func sentences(_ language: Language) -> [String] {
      requirements.map { RequirementWords(proposal: proposal, language: language).sentences($0) } ?? []
    }
    reasons = TextList(en: sentences(.english), es: sentences(.spanish))
    func remarks(_ language: Language) -> [String] {
      PlanPrinter(proposal, language: language, isRepair: false).remarks.split(separator: "\n").map(String.init)
    }
    self.remarks = TextList(en: remarks(.english), es: remarks(.spanish))
    meetings = proposal.meetings.enumerated().map { position, meeting in
      Meeting(meeting, plan?.placements[position])
    }
  }
}

extension PlanAnswer.Meeting {
  init(_ meeting: PlannedMeeting, _ placement: Plan.Placement?) {
    name = meeting.name
    slot = meeting.slot?.code.text
    year = meeting.year.number
    handle = meeting.recorded?.handle.text
    isMovable = meeting.isMovable
    from = placement?.days.first.description
    until = placement?.days.last.description
    host = meeting.host?.text
    cost = placement?.cost
    items = placement?.items.map(PlanAnswer.Item.init) ?? []
  }
}

extension PlanAnswer.Item {
  init(_ item: CostItem) {
    cost = item.cost
    switch item.kind {
    case .early(let days): (kind, country, event, self.days) = ("early", nil, nil, days)
    case .late(let days): (kind, country, event, self.days) = ("late", nil, nil, days)
    case .holiday(let code, let days): (kind, country, event, self.days) = ("holiday", code, nil, days.count)
    case .bridge(let code, let days): (kind, country, event, self.days) = ("bridge", code, nil, days.count)
    case .event(let code, let days): (kind, country, event, self.days) = ("event", nil, code, days)
    case .weekdayStart: (kind, country, event, self.days) = ("weekday-start", nil, nil, nil)
    case .weekdayEnd: (kind, country, event, self.days) = ("weekday-end", nil, nil, nil)
    case .move: (kind, country, event, self.days) = ("move", nil, nil, nil)
    case .gap(let id, let missing): (kind, country, event, self.days) = ("gap", nil, id, missing)
    }
  }
}
