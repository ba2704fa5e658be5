internal import CivilTime
internal import Publication
internal import Secretariat

/// A work plan as JSON.
struct WorkPlanAnswer: Encodable {
  struct Chair: Encodable {
    let label: Int?
    let holder: String?
    let start: String?
    let startMeeting: String?

    init(_ term: ChairTerm?) {
      label = term?.label.year
      holder = term?.holder.party?.text
      start = term?.start.description
      startMeeting = term?.startMeeting?.text
    }
  }

  struct Entry: Encodable {
    let slot: String
    let title: TextAnswer
    let kind: String
    let bodies: [String]
    let window: String
    let daysMinimum: Int
    let daysMaximum: Int
    let mode: String?
    let placeRule: String
    let reason: TextAnswer
    let evidence: TextAnswer
    let meeting: MeetingAnswer?

    init(_ entry: WorkPlanSkeleton.Entry) {
      slot = entry.slot.code.text
      title = .init(entry.slot.title)
      kind = entry.slot.kind.text
      bodies = entry.slot.bodies.map(\.text)
      window = entry.planned.window.description
      daysMinimum = entry.slot.dayCount.lowerBound
      daysMaximum = entry.slot.dayCount.upperBound
      mode = entry.slot.mode?.rawValue
      placeRule = entry.slot.placeRule.rawValue
      reason = .init(entry.planned.reason)
      evidence = .init(entry.planned.evidence)
      meeting = entry.meeting.map(MeetingAnswer.init)
    }
  }

  struct Pillar: Encodable {
    let number: Int
    let title: TextAnswer
    let topics: [TextAnswer]
  }

  struct Deadline: Encodable {
    let code: String
    let slot: String
    let meeting: String?
    let due: String
    let days: Int
    let edge: String
    let isOfYearBefore: Bool
    let title: TextAnswer
    let responsible: TextAnswer
    let source: TextAnswer

    init(_ deadline: PlannedDeadline) {
      code = deadline.rule.code.text
      slot = deadline.rule.slot.text
      meeting = deadline.meeting?.text
      due = deadline.due.description
      days = deadline.rule.days
      edge = deadline.rule.edge.rawValue
      isOfYearBefore = deadline.rule.occasion == .yearBefore
      title = .init(deadline.rule.title)
      responsible = .init(deadline.rule.responsible)
      source = .init(deadline.rule.source)
    }
  }

  let body: String
  let year: Int
  let basedOn: String
  let chair: Chair
  let previousChair: Chair
  let nextChair: Chair
  let strategicPlan: TextAnswer?
  let meetings: [Entry]
  let otherMeetings: [MeetingAnswer]
  let pillars: [Pillar]
  let deadlines: [Deadline]
  let approval: [Deadline]
  let remarks: [TextAnswer]

  init(_ skeleton: WorkPlanSkeleton) {
    body = skeleton.body.code.text
    year = skeleton.plan.year.number
    basedOn = skeleton.plan.basis.description
    chair = Chair(skeleton.term)
    previousChair = Chair(skeleton.previousTerm)
    nextChair = Chair(skeleton.nextTerm)
    strategicPlan = skeleton.strategicPlan.map { .init($0.title) }
    meetings = skeleton.entries.map(Entry.init)
    otherMeetings = skeleton.otherMeetings.map(MeetingAnswer.init)
    pillars = skeleton.plan.pillars.map { .init(number: $0.number, title: .init($0.title), topics: $0.topics.map(TextAnswer.init)) }
    deadlines = skeleton.deadlines.map(Deadline.init)
    approval = skeleton.approval.map(Deadline.init)
    remarks = skeleton.remarks.map {
      .init(BilingualText(english: $0.sentence(in: .english), spanish: $0.sentence(in: .spanish)))
    }
  }
}
