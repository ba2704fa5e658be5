public import CivilTime

/// What a feed holds, and for whom: meetings for one of three audiences, or the deadlines of preparing them.
public enum FeedAudience: String, CaseIterable, Sendable {
  /// Meetings, for everyone.
  case everyone = "public"
  /// Meetings, for those who belong to the bodies.
  case members
  /// Meetings and proposals, for those who plan.
  case planning
  /// Deadlines, for those who prepare the meetings (R21).
  case deadlines

  /// The feed of meetings for an audience.
  public init(_ audience: CalendarAudience) {
    switch audience {
    case .everyone: self = .everyone
    case .members: self = .members
    case .planners: self = .planning
    }
  }

  /// For whom the meetings are written; `nil` where the feed holds deadlines.
  public var meetings: CalendarAudience? {
    switch self {
    case .everyone: .everyone
    case .members: .members
    case .planning: .planners
    case .deadlines: nil
    }
  }

  /// Who may read such a feed; feeds of different readers never go into one folder (R28).
  public var readers: Readers {
    switch self {
    case .everyone: .everyone
    case .members: .members
    case .planning, .deadlines: .secretariat
    }
  }

  /// Who may read a feed.
  public enum Readers: String, CaseIterable, Sendable {
    /// Whoever finds it.
    case everyone = "public"
    /// Those who belong to the bodies.
    case members
    /// Only the secretariat and the chair.
    case secretariat
  }

  /// The audience in a language.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .everyone: isEnglish ? "public" : "público"
    case .members: isEnglish ? "members" : "miembros"
    case .planning: isEnglish ? "planning" : "planificación"
    case .deadlines: isEnglish ? "deadlines" : "plazos"
    }
  }
}

extension FeedAudience.Readers {
  /// Who it is, inside of a sentence.
  public func words(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .everyone: isEnglish ? "the public" : "el público"
    case .members: isEnglish ? "the members" : "los miembros"
    case .secretariat: isEnglish ? "the secretariat" : "la secretaría"
    }
  }
}
