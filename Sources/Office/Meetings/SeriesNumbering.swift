internal import CivilTime
internal import Secretariat
internal import Store

/// Where a meeting stands in its numbered series: the number that was asked for, or the next one where it is certain (R14).
struct SeriesNumbering {
  let place: MeetingDetails.SeriesPlace?
  let notices: [MeetingOutcome.Notice]

  /// Finds the series that the meeting stands in, or that counts it, and a number.
  ///
  /// - Parameters:
  ///   - state: The meeting's state; one that was called off takes no number.
  ///   - asked: The number that was asked for.
  ///   - except: The meeting itself, when it is on record already.
  /// - Throws: A `Refusal` when the number is given already, or the meeting belongs to no series or takes no number.
  init(of details: MeetingDetails, in state: MeetingState, asked: Int?, except handle: MeetingHandle?, reading: Reading) throws {
    let all = try reading.series()
    let series = all.first { $0.code == details.series?.code } ?? all.first { $0.counts(details) }
    guard let series else {
      if let asked {
        throw Refusal.breaks(
          .seriesNumbers, given: String(asked),
          because: BilingualText(
            english: "meetings of this kind and these bodies are not numbered",
            spanish: "las reuniones de este tipo y de estos cuerpos no se numeran"),
          remedy: BilingualText(english: "See the series with: rcm series list", spanish: "Vea las series con: rcm series list"))
      }
      place = nil
      notices = []
      return
    }
    if state.isCalledOff {
      if let asked {
        throw Refusal.breaks(
          .seriesNumbers, given: String(asked),
          because: BilingualText(
            english: "a \(state.word(in: .english)) meeting takes no number",
            spanish: "una reunión \(state.word(in: .spanish)) no ocupa ningún número"),
          remedy: BilingualText(english: "Leave --number out.", spanish: "Omita --number."))
      }
      place = .init(code: series.code, ordinal: nil)
      notices = []
      return
    }
    var filter = Reading.MeetingFilter()
    filter.series = series.code
    let counted = try reading.meetings(filter).filter { $0.handle != handle && !$0.state.isCalledOff }
    let known = try reading.knownNumbers().filter { $0.series == series.code }
    if let asked {
      guard let ordinal = Ordinal(asked) else {
        throw Refusal.invalid(
          given: String(asked),
          because: BilingualText(
            english: "\(asked) is not a number from 1 to 3999", spanish: "\(asked) no es un número del 1 al 3999"))
      }
      if let holder = counted.first(where: { $0.details.series?.ordinal == ordinal }) {
        throw Refusal.breaks(
          .seriesNumbers, given: String(asked),
          because: BilingualText(
            english: "number \(ordinal) of \(series.code) is given to \(holder.handle)",
            spanish: "el número \(ordinal) de \(series.code) está asignado a \(holder.handle)"),
          remedy: BilingualText(
            english: "See the numbers with: rcm series list \(series.code)",
            spanish: "Vea los números con: rcm series list \(series.code)"))
      }
      place = .init(code: series.code, ordinal: ordinal)
      notices = []
      return
    }
    if let ordinal = series.nextNumber(for: details.date, after: counted, known: known) {
      place = .init(code: series.code, ordinal: ordinal)
      notices = [.numbered(ordinal)]
    } else {
      place = .init(code: series.code, ordinal: nil)
      notices = [.notNumbered]
    }
  }
}
