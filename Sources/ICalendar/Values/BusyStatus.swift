/// How Outlook shows the time of an event (X-MICROSOFT-CDO-BUSYSTATUS, MS-OXCICAL 2.1.3.1.1.20.31).
public enum BusyStatus: String, CaseIterable, Sendable {
  /// As free.
  case free = "FREE"
  /// As perhaps taken.
  case tentative = "TENTATIVE"
  /// As taken.
  case busy = "BUSY"
  /// As taken outside of the office.
  case away = "OOF"
}
