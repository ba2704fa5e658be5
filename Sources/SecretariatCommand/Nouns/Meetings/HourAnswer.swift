internal import CivilTime
internal import Secretariat

/// Start times for a meeting as JSON: those that are put forward in full, and every possible one with its cost.
struct HourAnswer: Encodable {
  /// From when to when a meeting sits by a clock.
  struct Times: Encodable {
    let begins: String
    let ends: String
  }

  /// What a start means for a party.
  struct Attendance: Encodable {
    let party: String
    let name: TextAnswer
    let offsetSeconds: Int
    let begins: String
    let ends: String
    let minutesEarly: Int
    let minutesLate: Int
    let minutesOutside: Int

    init(_ attendance: HourAttendance, _ directory: Directory) {
      party = attendance.party.text
      name = TextAnswer { directory.party(attendance.party)?.name.text(in: $0) }
      offsetSeconds = attendance.offset.seconds
      begins = attendance.begins.description
      ends = attendance.ends.description
      minutesEarly = attendance.minutesEarly
      minutesLate = attendance.minutesLate
      minutesOutside = attendance.minutesOutside
    }
  }

  /// A start in full.
  struct Start: Encodable {
    /// In UTC.
    let begins: String
    /// In UTC.
    let ends: String
    /// By the clock of the reference zone.
    let local: Times
    let worstMinutes: Int
    let sumMinutes: Int
    let worstOff: [String]
    let each: [Attendance]
    /// The command that would record it.
    let command: String?

    init(_ start: HourStart, of proposal: HourProposal) {
      let zone = proposal.question.reference
      begins = start.begins.description
      ends = start.ends.description
      local = Times(begins: zone.localTime(at: start.begins).description, ends: zone.localTime(at: start.ends).description)
      worstMinutes = start.worstMinutes
      sumMinutes = start.sumMinutes
      worstOff = start.worstOff.map(\.text)
      each = start.attendances.map { Attendance($0, proposal.directory) }
      command = proposal.command(toKeep: start)
    }
  }

  /// A start with no more than its cost.
  struct Cost: Encodable {
    let begins: String
    let worstMinutes: Int
    let sumMinutes: Int

    init(_ start: HourStart) {
      begins = start.begins.description
      worstMinutes = start.worstMinutes
      sumMinutes = start.sumMinutes
    }
  }

  /// A stretch in which every quarter of an hour is as good as the best start.
  struct Stretch: Encodable {
    let first: String
    let last: String
  }

  /// Another day of the meeting.
  struct OtherDay: Encodable {
    let day: String
    let best: Cost
    /// The start that is proposed, at the same time by the reference zone's clock.
    let same: Cost
  }

  /// Why the day is told in its zone.
  struct Reference: Encodable {
    let zone: String
    let ground: String
    var country: String?
    var body: String?
    var party: String?

    init(_ proposal: HourProposal) {
      zone = proposal.question.reference.name.text
      switch proposal.grounds.reference {
      case .given: ground = "given"
      case .host(let host): (ground, country) = ("host", host.text)
      case .chair(let chaired, let chair): (ground, body, party) = ("chair", chaired.text, chair.text)
      case .secretariat: ground = "secretariat"
      }
    }
  }

  /// A number of minutes, or a list, with what it rests on.
  struct Length: Encodable {
    let minutes: Int
    let ground: String
  }

  /// Someone whose clock is left out.
  struct Absence: Encodable {
    let reason: String
    let seat: OccupantAnswer?
    let text: TextAnswer

    init(_ absence: HourAbsence, _ directory: Directory) {
      switch absence {
      case .noZone(let occupant):
        (reason, seat, text) = ("no-zone", OccupantAnswer(occupant), TextAnswer { directory.name(ofSeat: occupant, in: $0) })
      case .openSeat(let open): (reason, seat, text) = ("unresolved", nil, TextAnswer(open.text))
      }
    }
  }

  let meeting: String
  let day: String
  let reference: Reference
  let length: Length
  let office: Times
  let participants: String
  let uncertain: [String]
  let starts: [Start]
  let equallyGood: [Stretch]
  let recorded: Start?
  let otherDays: [OtherDay]
  let leftOut: [Absence]
  let ranking: [Cost]

  init(_ proposal: HourProposal) {
    let question = proposal.question
    meeting = proposal.meeting.handle.text
    day = question.day.description
    reference = Reference(proposal)
    length = Length(minutes: question.length.minutes, ground: proposal.grounds.length.rawValue)
    office = Times(begins: question.office.opens.description, ends: question.office.closes.description)
    participants = proposal.grounds.participants.rawValue
    uncertain = proposal.grounds.uncertain.map(\.text)
    starts = proposal.choices.map { Start($0, of: proposal) }
    equallyGood = proposal.ranking.equallyGood.map {
      Stretch(first: $0.lowerBound.description, last: $0.upperBound.description)
    }
    recorded = proposal.recorded.map { Start($0, of: proposal) }
    otherDays = proposal.otherDays.map { OtherDay(day: $0.day.description, best: Cost($0.best), same: Cost($0.same)) }
    leftOut = proposal.absences.map { Absence($0, proposal.directory) }
    ranking = proposal.ranking.starts.map(Cost.init)
  }
}
