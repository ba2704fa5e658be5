internal import CivilTime
internal import Office
internal import Secretariat

/// The desk as JSON.
struct DeskAnswer: Encodable {
  struct Chair: Encodable {
    let body: String
    let chair: ChairDayAnswer
    let troika: TroikaAnswer?
    let findings: Int
  }

  struct Findings: Encodable {
    let chairs: Int
    let series: Int
    let meetings: Int
  }

  let today: String
  let chairs: [Chair]
  let next: [MeetingAnswer]
  let latest: [MeetingAnswer]
  let open: [MeetingAnswer]
  let findings: Findings
  let importLinesInReview: Int

  init(_ desk: ReadDesk.Answer) {
    today = desk.today.description
    chairs = desk.chairs.map { chair in
      Chair(
        body: chair.body.code.text, chair: ChairDayAnswer(chair.answer, in: chair.rotation, on: desk.today),
        troika: chair.troika.map { TroikaAnswer($0, in: chair.rotation) }, findings: chair.findingCount)
    }
    next = desk.next.map(MeetingAnswer.init)
    latest = desk.latest.map(MeetingAnswer.init)
    open = desk.open.map(MeetingAnswer.init)
    findings = .init(chairs: desk.chairFindingCount, series: desk.seriesFindingCount, meetings: desk.meetingFindingCount)
    importLinesInReview = desk.importLinesInReview
  }
}
