/// That a source gives a meeting of a series its number, whether or not the meeting itself is on record (R14).
public struct KnownNumber: Hashable, Sendable {
  /// The series.
  public let series: Code<MeetingSeries>
  /// The number.
  public let ordinal: Ordinal
  /// The year of the meeting.
  public let year: Int
  /// The place, in the source's words.
  public let place: String?
  /// The dates, in the source's words or as ISO text.
  public let dates: String?
  /// Where it is taken from.
  public let source: String

  /// A known number in full.
  public init(series: Code<MeetingSeries>, ordinal: Ordinal, year: Int, place: String?, dates: String?, source: String) {
    self.series = series
    self.ordinal = ordinal
    self.year = year
    self.place = place
    self.dates = dates
    self.source = source
  }
}
