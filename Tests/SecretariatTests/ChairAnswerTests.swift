import CivilTime
import Secretariat
import Testing

struct ChairAnswerTests {
  @Test func `the day of a handover has two answers, the days beside it one`() throws {
    let rotation = try SampleChain.recent()
    let (panama, belize) = (rotation.terms[1], rotation.terms[2])
    #expect(try rotation.chair(on: Day(parsing: "2023-12-06")) == .term(panama))
    #expect(try rotation.chair(on: Day(parsing: "2023-12-07")) == .handover(outgoing: panama, incoming: belize))
    #expect(try rotation.chair(on: Day(parsing: "2023-12-08")) == .term(belize))
    #expect(try rotation.term(atCloseOf: Day(parsing: "2023-12-06")) == panama)
    #expect(try rotation.term(atCloseOf: Day(parsing: "2023-12-07")) == belize)
    #expect(try rotation.chair(on: Day(parsing: "2021-12-02")) == .beforeTheRecord)
    #expect(try rotation.chair(on: Day(parsing: "2021-12-03")) == .term(rotation.terms[0]))
  }

  @Test func `a start that is known as a month or a year leaves the days of it open`() throws {
    let rotation = try SampleChain.rotation("2000-03", "2001")
    #expect(try rotation.chair(on: Day(parsing: "2000-02-29")) == .beforeTheRecord)
    #expect(try rotation.chair(on: Day(parsing: "2000-03-30")) == .uncertain([rotation.terms[0]]))
    #expect(try rotation.chair(on: Day(parsing: "2000-03-31")) == .term(rotation.terms[0]))
    #expect(try rotation.chair(on: Day(parsing: "2000-12-31")) == .term(rotation.terms[0]))
    #expect(try rotation.chair(on: Day(parsing: "2001-01-01")) == .uncertain(rotation.terms))
    #expect(try rotation.chair(on: Day(parsing: "2001-12-31")) == .uncertain(rotation.terms))
    #expect(try rotation.chair(on: Day(parsing: "2002-01-01")) == .term(rotation.terms[1]))
    #expect(try rotation.term(atCloseOf: Day(parsing: "2001-06-01")) == nil)
    #expect(try rotation.term(atCloseOf: Day(parsing: "2001-12-31")) == rotation.terms[1])
  }

  @Test func `a coarse start is narrowed by the start after it`() throws {
    let rotation = try SampleChain.rotation("2022", "2023", "2023-12-06", "2024")
    #expect(try rotation.chair(on: Day(parsing: "2023-12-05")) == .uncertain([rotation.terms[0], rotation.terms[1]]))
    #expect(try rotation.chair(on: Day(parsing: "2023-12-06")) == .handover(outgoing: rotation.terms[1], incoming: rotation.terms[2]))
    #expect(try rotation.chair(on: Day(parsing: "2023-12-20")) == .term(rotation.terms[2]))
    #expect(try rotation.standing(of: rotation.terms[0], on: Day(parsing: "2023-12-06")) == .ended)
  }

  @Test func `a term is planned or elected, then in office, then ended`() throws {
    let rotation = try ChairRotation(
      body: SampleChain.code("B"),
      terms: [
        SampleChain.term(1, "2022-12-02"), SampleChain.term(2, "2023-12-07"), SampleChain.term(3, "2024-12-06", appointment: .elected),
        SampleChain.term(4, "2025", appointment: .planned),
      ])
    let expected: [(String, [ChairStanding?])] = [
      ("2022-12-01", [.planned, .planned, .elected, .planned]), ("2022-12-02", [.inOffice, .planned, .elected, .planned]),
      ("2023-12-07", [.inOffice, .inOffice, .elected, .planned]), ("2023-12-08", [.ended, .inOffice, .elected, .planned]),
      ("2024-12-31", [.ended, .ended, .inOffice, .planned]), ("2025-06-01", [.ended, .ended, nil, nil]),
      ("2026-01-01", [.ended, .ended, .ended, .inOffice]),
    ]
    for (day, standings) in expected {
      #expect(try rotation.terms.map { rotation.standing(of: $0, on: try Day(parsing: day)) } == standings, "\(day)")
    }
  }

  @Test func `every small chain answers as trying out all its possible days does`() throws {
    let starts = ["2024-01-30", "2024-01-31", "2024-02-01", "2024-02-03", "2024-01", "2024-02", "2024"]
    var chains = starts.map { [$0] }
    for _ in 1...2 { chains += chains.filter { $0.count == chains.last?.count }.flatMap { chain in starts.map { chain + [$0] } } }
    #expect(chains.count == 7 + 49 + 343)
    let days = try DayRange(parsing: "2023-12-30..2024-03-04").map(\.self) + DayRange(parsing: "2024-12-28..2025-01-03").map(\.self)
    var compared = 0
    for chain in chains {
      guard let rotation = try? SampleChain.rotation(chain) else { continue }
      let reference = ChairReference(rotation)
      guard reference.isPossible else { continue }
      for day in days {
        let expected = reference.answer(on: day)
        let atClose = reference.termAtClose(of: day)
        if rotation.chair(on: day) != expected || rotation.term(atCloseOf: day) != atClose {
          Issue.record("\(chain) on \(day): \(rotation.chair(on: day)), not \(expected)")
        }
        compared += 1
      }
    }
    #expect(compared > 5_000)
  }
}

/// The chairs of a chain by trying out every day on which each term can have begun, each after the one before it.
private struct ChairReference {
  /// What a day can have been: before the first term, wholly of one, or the handover to one.
  private enum Outcome: Hashable {
    case before
    case whole(Int)
    case handover(Int)
  }

  private let rotation: ChairRotation
  private let first: Day
  /// For each term, the days of its own start, counted from `first`, to which the terms before it, or after it, leave room.
  private var afterThoseBefore: [[Bool]] = []
  private var beforeThoseAfter: [[Bool]] = []

  init(_ rotation: ChairRotation) {
    self.rotation = rotation
    first = rotation.terms.map(\.start.earliest).min() ?? .earliest
    let length = first.days(until: rotation.terms.map(\.start.latest).max() ?? .earliest) + 1
    let own = rotation.terms.map { term in
      (0..<length).map { (first.days(until: term.start.earliest)...first.days(until: term.start.latest)).contains($0) }
    }
    afterThoseBefore = own
    beforeThoseAfter = own
    for term in own.indices.dropFirst() {
      var hasRoom = false
      for day in 0..<length {
        afterThoseBefore[term][day] = own[term][day] && hasRoom
        hasRoom = hasRoom || afterThoseBefore[term - 1][day]
      }
    }
    for term in own.indices.dropLast().reversed() {
      var hasRoom = false
      for day in (0..<length).reversed() {
        beforeThoseAfter[term][day] = own[term][day] && hasRoom
        hasRoom = hasRoom || beforeThoseAfter[term + 1][day]
      }
    }
  }

  var isPossible: Bool { afterThoseBefore.last?.contains(true) == true }

  func answer(on day: Day) -> ChairAnswer {
    let outcomes = outcomes(on: day)
    if outcomes == [.before] { return .beforeTheRecord }
    if outcomes.count == 1, case .whole(let term)? = outcomes.first { return .term(rotation.terms[term]) }
    if outcomes.count == 1, case .handover(let term)? = outcomes.first {
      return .handover(outgoing: rotation.terms[term - 1], incoming: rotation.terms[term])
    }
    let terms = outcomes.reduce(into: Set<Int>()) { terms, outcome in
      switch outcome {
      case .before: break
      case .whole(let term): terms.insert(term)
      case .handover(let term): terms.formUnion([term - 1, term])
      }
    }
    return .uncertain(terms.sorted().map { rotation.terms[$0] })
  }

  func termAtClose(of day: Day) -> ChairTerm? {
    let terms = Set(
      outcomes(on: day).map { outcome -> Int? in
        switch outcome {
        case .before: nil
        case .whole(let term), .handover(let term): term
        }
      })
    return terms.count == 1 ? terms.first.flatMap { $0 }.map { rotation.terms[$0] } : nil
  }

  private func outcomes(on day: Day) -> Set<Outcome> {
    let today = first.days(until: day)
    var outcomes: Set<Outcome> = []
    for term in rotation.terms.indices {
      let begins = afterThoseBefore[term].indices.filter { afterThoseBefore[term][$0] }
      let mayBeginToday = begins.contains(today) && beforeThoseAfter[term][today]
      let mayHaveBegun = (begins.first ?? .max) < today
      let nextBegins = term + 1 < rotation.terms.count ? beforeThoseAfter[term + 1].lastIndex(of: true) ?? -1 : .max
      if mayBeginToday { outcomes.insert(term == 0 ? .whole(0) : .handover(term)) }
      if mayHaveBegun, nextBegins > today { outcomes.insert(.whole(term)) }
    }
    if (beforeThoseAfter[0].lastIndex(of: true) ?? -1) > today { outcomes.insert(.before) }
    return outcomes
  }
}
