internal import CivilTime
internal import Office
internal import Secretariat

/// A series with its numbers and what is wrong with them, as JSON.
struct SeriesAnswer: Encodable {
  struct Number: Encodable {
    let meeting: String
    let number: Int?
  }

  /// A number that another source knows.
  struct Known: Encodable {
    let number: Int
    let year: Int
    let place: String?
    let dates: String?
    let source: String

    init(_ known: KnownNumber) {
      number = known.ordinal.number
      year = known.year
      place = known.place
      dates = known.dates
      source = known.source
    }
  }

  struct Finding: Encodable {
    let code: String
    var number: Int?
    var meetings: [String] = []
    /// The earlier meeting, whose number is higher.
    var after: Number?
    var known: [Known] = []

    init(_ finding: SeriesFinding) {
      switch finding {
      case .missing(let ordinal, let number):
        code = "missing"
        self.number = ordinal.number
        known = number.map { [Known($0)] } ?? []
      case .doubled(let ordinal, let handles):
        code = "doubled"
        number = ordinal.number
        meetings = handles.map(\.text)
      case .unnumbered(let handle, let number):
        code = "unnumbered"
        meetings = [handle.text]
        known = number.map { [Known($0)] } ?? []
      case .outOfOrder(let handle, let ordinal, let earlier, let before):
        code = "out-of-order"
        number = ordinal.number
        meetings = [handle.text]
        after = Number(meeting: earlier.text, number: before.number)
      case .beforeTheRecord(let numbers):
        code = "before-the-record"
        known = numbers.map(Known.init)
      }
    }
  }

  let code: String
  let name: TextAnswer
  let meetings: [Number]
  let findings: [Finding]

  init(_ answer: ReviewSeries.Answer) {
    code = answer.series.code.text
    name = .init(answer.series.name)
    meetings = answer.meetings.map { Number(meeting: $0.handle.text, number: $0.details.series?.ordinal?.number) }
    findings = answer.findings.map(Finding.init)
  }
}
