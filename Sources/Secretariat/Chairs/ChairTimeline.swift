public import CivilTime

/// A body's chair terms as rows over a common axis of whole years, for whoever draws them.
///
/// A position is a number of days after the first day of the axis. Where a start is known only to the month or the year, the
/// days in which the term can have begun are told apart from those in which it surely lasted.
public struct ChairTimeline: Hashable, Sendable {
  /// How a term is to be drawn: what the record says of it and how surely.
  public enum Mark: String, Sendable, CaseIterable {
    /// A source names the holder.
    case documented
    /// The holder is concluded from other facts.
    case inferred
    /// No source names the holder.
    case notRecorded = "not-recorded"
    /// There is no holder, for a reason.
    case vacant
    /// The holder is foreseen.
    case planned
    /// The holder is elected and has not taken over yet.
    case elected
  }

  /// One term, with the part of it that the axis shows.
  public struct Row: Hashable, Sendable {
    /// The term.
    public let term: ChairTerm
    /// When it ends, as far as is known: the start of the next one; `nil` for the last one.
    public let end: PartialDate?
    /// How it is to be drawn.
    public let mark: Mark
    /// The days in which it can have begun; empty where the day is known.
    public let beginning: Range<Int>
    /// The days in which it surely lasted, perhaps none; `nil` where they lie outside of the axis.
    public let bar: Range<Int>?
    /// The days in which it can have ended; empty where the day is known.
    public let ending: Range<Int>
    /// Whether it began before the axis does.
    public let beginsBefore: Bool
    /// Whether it goes on after the axis ends, or no end is recorded.
    public let goesOn: Bool
  }

  /// The first and the last year of the axis.
  public let years: ClosedRange<Int>
  /// The first and the last day of the axis.
  public let span: DayRange
  /// The terms that the axis touches, the oldest first.
  public let rows: [Row]
  /// The day that is marked as today.
  public let today: Day

  /// Lays the terms of a body out.
  ///
  /// - Parameters:
  ///   - rotation: The chain of the terms.
  ///   - first: The first year; without it, that in which the first term began.
  ///   - last: The last year; without it, the year after the start of the last term, or the present one if that is later.
  ///   - today: The day to be marked.
  /// - Throws: A ``Refusal`` when the last year comes before the first, or one of them does not exist.
  public init(_ rotation: ChairRotation, from first: Int? = nil, until last: Int? = nil, today: Day) throws(Refusal) {
    if let first, let last, last < first { throw Self.endsBeforeItBegins(first, last) }
    let earliest = rotation.terms.first?.start.earliest.year ?? today.year
    let latest = max(today.year, min(Day.latest.year, (rotation.terms.last?.start.latest.year ?? 0) + 1))
    years = (first ?? min(earliest, last ?? earliest))...(last ?? max(latest, first ?? latest))
    do {
      span = try DayRange(
        first: Day(year: years.lowerBound, month: 1, day: 1), last: Day(year: years.upperBound, month: 12, day: 31))
    } catch {
      throw .invalid(
        given: "\(years.lowerBound)..\(years.upperBound)",
        because: BilingualText(english: "years go from 1 to 9999", spanish: "los años van de 1 a 9999"))
    }
    self.today = today
    let span = span
    rows = rotation.terms.compactMap { term in
      let mark = Mark(of: term, rotation.appointment(to: term, on: today))
      return Row(term, end: rotation.successor(of: term)?.start, mark: mark, on: span)
    }
  }

  /// How many days the axis has.
  public var dayCount: Int { span.dayCount }

  /// Where today is marked; `nil` where it lies outside of the axis.
  public var todayPosition: Int? { span.contains(today) ? span.first.days(until: today) : nil }

  /// The marks that the rows have, in the order of a legend.
  public var marks: [Mark] { Mark.allCases.filter { mark in rows.contains { $0.mark == mark } } }

  /// Whether the start or the end of some row is not known to the day.
  public var hasInexactDays: Bool { rows.contains { !$0.beginning.isEmpty || !$0.ending.isEmpty } }

  /// Round years that may be written at the axis, at most so many, with the positions of their first days.
  public func yearMarks(countMaximum: Int) -> [(year: Int, position: Int)] {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]
    let step = steps.first { years.count / $0 + 1 <= countMaximum } ?? 10_000
    return years.filter { $0.isMultiple(of: step) }.compactMap { year in
      (try? Day(year: year, month: 1, day: 1)).map { (year, span.first.days(until: $0)) }
    }
  }

  private static func endsBeforeItBegins(_ first: Int, _ last: Int) -> Refusal {
    .invalid(
      given: "\(first)..\(last)",
      because: BilingualText(
        english: "the last year, \(last), comes before the first, \(first)",
        spanish: "el último año, \(last), es anterior al primero, \(first)"))
  }
}

extension ChairTimeline.Row {
  /// The part of a term that an axis shows; `nil` where it shows none.
  fileprivate init?(_ term: ChairTerm, end: PartialDate?, mark: ChairTimeline.Mark, on span: DayRange) {
    guard term.start.earliest <= span.last, end.map({ $0.latest > span.first }) ?? true else { return nil }
    func position(_ day: Day) -> Int { min(max(span.first.days(until: day), 0), span.dayCount) }
    let begun = term.start.latest
    let surelyUntil = end.map { max($0.earliest, begun) }
    let barEnd = surelyUntil.map(position) ?? span.dayCount
    let isInside = begun <= span.last && surelyUntil.map { $0 >= span.first } ?? true
    self.term = term
    self.end = end
    self.mark = mark
    beginning = position(term.start.earliest)..<position(begun)
    bar = isInside ? position(begun)..<barEnd : nil
    ending = barEnd..<max(barEnd, end.map { position($0.latest) } ?? barEnd)
    beginsBefore = begun < span.first
    goesOn = end.map { $0.earliest > span.last } ?? true
  }
}

extension ChairTimeline.Mark {
  /// How a term is to be drawn whose appointment has gone so far.
  init(of term: ChairTerm, _ appointment: ChairTerm.Appointment) {
    switch (term.holder, appointment, term.confidence) {
    case (.vacant, _, _): self = .vacant
    case (.notRecorded, _, _): self = .notRecorded
    case (.party, .planned, _): self = .planned
    case (.party, .elected, _): self = .elected
    case (.party, .assumed, .documented): self = .documented
    case (.party, .assumed, .inferred): self = .inferred
    }
  }
}
