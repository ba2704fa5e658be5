package import Secretariat
internal import Store

/// The numbered series with their meetings, gaps and doubles (R14).
package struct ReviewSeries: Sendable {
  /// The series, by code or name; all of them without one.
  package var series: String?

  /// A review.
  package init(series: String? = nil) { self.series = series }

  /// One series with what was found.
  package struct Answer: Sendable {
    /// The series.
    package let series: MeetingSeries
    /// Its meetings in the order of their days.
    package let meetings: [Meeting]
    /// The gaps and doubles.
    package let findings: [SeriesFinding]
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> [Answer] {
    try office.record.read { reading in
      try reading.review(series.map { [try Lookup(reading: reading).series($0)] } ?? reading.series())
    }
  }
}

extension Reading {
  /// Series with their meetings, gaps and doubles.
  func review(_ series: [MeetingSeries]) throws -> [ReviewSeries.Answer] {
    let known = try knownNumbers()
    return try series.map { series in
      var filter = MeetingFilter()
      filter.series = series.code
      let meetings = try meetings(filter)
      return ReviewSeries.Answer(series: series, meetings: meetings, findings: series.findings(meetings: meetings, known: known))
    }
  }
}
