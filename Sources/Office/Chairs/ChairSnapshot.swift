internal import CivilTime
internal import Publication
internal import Secretariat
internal import Store

/// Everything that rests on a body's chair, as it stands at one moment: what is compared before and after an act.
struct ChairSnapshot {
  /// A meeting with what it takes from the chair.
  struct Standing {
    let meeting: Meeting
    let chair: ChairAnswer?
    /// The country that is expected to host it, where the cycle says that it meets at the chair's and nothing else is recorded.
    let hostHint: ChairHolder?
    /// Its calendar entries, in every language.
    let calendar: [[UInt8]]
  }

  /// Who takes part in a meeting of any body, as the record would give it now.
  struct Participants {
    let meeting: MeetingHandle
    let isFrozen: Bool
    let list: ParticipantList
  }

  /// A deadline of a work plan.
  struct Deadline: Hashable {
    let year: Int
    let code: String
    let title: BilingualText
    let due: ImpreciseDate
  }

  let body: Body
  let plan: RotationPlan
  let order: EffectiveOrder
  let standings: [Standing]
  let deadlines: [Deadline]
  let participants: [Participants]
  /// The troikas of other bodies in which the chair of this one has the fourth seat, today.
  let guestTroikas: [(body: Code<Body>, label: TermLabel?, seats: [Troika.Seat])]

  init(of body: Body, in office: Office, reading: Reading) throws {
    self.body = body
    var filter = Reading.MeetingFilter()
    filter.body = body.code
    let meetings = try reading.meetings(filter)
    let last = meetings.compactMap(\.details.date.latest).max()
    plan = try reading.plan(of: body.code)
    let order = try reading.order(of: plan, on: office.today, until: last)
    self.order = order
    guestTroikas = try reading.bodies().filter { $0.troikaRule.fourthSeat == body.code }.map { host in
      let rotation = try reading.rotation(of: host.code, on: office.today)
      return (
        body: host.code, label: rotation.term(atCloseOf: office.today)?.label ?? TermLabel(office.today.year),
        seats: rotation.troika(on: office.today, rule: host.troikaRule, fourthSeatOf: order.rotation)?.seats ?? []
      )
    }
    let slots = try reading.cycle(of: body.code)?.slots ?? []
    let directory = try reading.directory()
    standings = try meetings.map { meeting in
      let chair = order.rotation.chair(at: meeting)
      let isAtTheChairs = slots.contains { $0.placeRule == .chairCountry && $0.kind == meeting.details.leadingKind }
      let isOpen = meeting.details.place == nil && meeting.details.host == nil && meeting.details.mode != .virtual
      return Standing(
        meeting: meeting, chair: chair, hostHint: isAtTheChairs && isOpen ? chair.flatMap(Self.host) : nil,
        calendar: try Language.allCases.map { language in
          try MeetingCalendar(
            meetings: [meeting],
            title: CalendarTitle(bodies: [body], kind: nil, year: nil, audience: .planning, language: language),
            writer: PassageWriter(language: language, audience: .planners, drafts: [], directory: directory, zones: office.zones)
          ).bytes
        })
    }
    let tables = ParticipantDesk(reading, on: office.today)
    // A list that another program damaged is told by `db check`, and keeps no one from deciding about a chair.
    participants = try reading.readableParticipants().compactMap { kept in
      guard let meeting = try reading.meeting(kept.meeting) else { return nil }
      return Participants(
        meeting: kept.meeting, isFrozen: kept.frozen != nil,
        list: try tables.list(of: kept.expression, at: meeting))
    }
    let plans = try reading.workPlanYears(of: body.code).compactMap { try reading.workPlan(of: body.code, year: $0) }
    let desk = try plans.isEmpty ? nil : WorkPlanDesk(body: body.code.text, on: office.today, reading: reading)
    deadlines = try plans.flatMap { plan -> [Deadline] in
      guard let skeleton = try desk?.skeleton(of: plan) else { return [] }
      return (skeleton.deadlines + skeleton.approval).map { deadline in
        Deadline(year: plan.year.number, code: deadline.rule.code.text, title: deadline.rule.title, due: deadline.due)
      }
    }
  }

  /// Who is expected to host a meeting at the chair's: whoever is in the chair, or hands it over there; nobody is guessed (R8).
  private static func host(_ chair: ChairAnswer) -> ChairHolder? {
    switch chair {
    case .term(let term), .handover(let term, _): term.holder
    case .beforeTheRecord, .afterTheRecord, .uncertain: nil
    }
  }

  /// The seats of the troika while a term is in the chair.
  func troika(around term: ChairTerm) -> [Troika.Seat] { order.rotation.seats(around: term, form: body.troikaRule.form) }
}
