/// How an image may be shown (RFC 7986 6.1).
public enum ImageDisplay: String, CaseIterable, Sendable {
  case badge = "BADGE"
  case graphic = "GRAPHIC"
  case fullSize = "FULLSIZE"
  case thumbnail = "THUMBNAIL"
}
