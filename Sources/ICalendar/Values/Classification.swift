/// Who may see something (CLASS, RFC 5545 3.8.1.3).
public enum Classification: String, CaseIterable, Sendable {
  /// Anyone.
  case open = "PUBLIC"
  /// Only whose calendar it is in.
  case personal = "PRIVATE"
  /// Only those who are told.
  case confidential = "CONFIDENTIAL"
}
