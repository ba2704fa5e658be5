public import CivilTime

/// When a meeting closes at which the chair changes hands, as far as the record tells.
public enum HandoverClose: Hashable, Sendable {
  /// The meeting is not on record.
  case notOnRecord
  /// It is not on record as held: it is yet to come, or that it took place has been taken back.
  case notHeld
  /// Its days are not known exactly.
  case notExact
  /// Its last day.
  case day(Day)

  /// The close of a meeting; without one, that it is not on record.
  public init(of meeting: Meeting?) {
    guard let meeting else {
      self = .notOnRecord
      return
    }
    guard meeting.state == .held else {
      self = .notHeld
      return
    }
    self = meeting.details.date.exactDays.last.map { .day($0.last) } ?? .notExact
  }
}
