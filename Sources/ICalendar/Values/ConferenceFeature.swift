/// What a conference can be joined with (RFC 7986 6.3).
public enum ConferenceFeature: String, CaseIterable, Sendable {
  case audio = "AUDIO"
  case chat = "CHAT"
  case feed = "FEED"
  case moderator = "MODERATOR"
  case phone = "PHONE"
  case screen = "SCREEN"
  case video = "VIDEO"
}
