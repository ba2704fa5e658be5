public import CivilTime

/// A calendar that people subscribe to: what it holds, for whom, of which days and in which languages.
///
/// Each language is a file of its own, because a text stands once in an event; the events have the same identity in all of them.
public struct Feed: Hashable, Sendable {
  /// The permanent name, from which those of its files follow.
  public let code: Code<Feed>
  /// What it holds, and for whom.
  public var audience: FeedAudience
  /// Which meetings it is about.
  public var filter: Filter
  /// Which days it shows.
  public var span: FeedSpan
  /// What it is called; `nil` where its name follows from what it holds.
  public var name: BilingualText?
  /// The languages in which it is written; never empty, English first.
  public private(set) var languages: [Language]
  /// Where its files lie on the web, when that is known.
  public var address: FeedAddress?

  /// Which meetings a feed is about; every part that is given must fit.
  public struct Filter: Hashable, Sendable {
    /// Only meetings of this body.
    public var body: Code<Body>?
    /// Only meetings of this kind.
    public var kind: Code<MeetingKind>?
    /// Only meetings in which this party takes part (R15).
    public var party: Code<Party>?

    /// A filter.
    public init(body: Code<Body>? = nil, kind: Code<MeetingKind>? = nil, party: Code<Party>? = nil) {
      self.body = body
      self.kind = kind
      self.party = party
    }
  }

  /// A feed in full; refused when it is written in no language.
  public init(
    code: Code<Feed>, audience: FeedAudience, filter: Filter = Filter(), span: FeedSpan = .rolling(.standard),
    name: BilingualText? = nil, languages: Set<Language> = Set(Language.allCases), address: FeedAddress? = nil
  ) throws(Refusal) {
    guard !languages.isEmpty else {
      throw .invalid(
        given: "languages",
        because: BilingualText(english: "the feed is written in no language", spanish: "el calendario no se escribe en ningún idioma"),
        remedy: BilingualText(english: "Give en, es or both.", spanish: "Indique en, es o ambos."))
    }
    self.code = code
    self.audience = audience
    self.filter = filter
    self.span = span
    self.name = name
    self.languages = Language.allCases.filter(languages.contains)
    self.address = address
  }

  /// The code in small letters, as people write it and as it stands in the names of files.
  public var slug: String { code.text.lowercased() }

  /// The name of its file in a language: `public.en.ics`.
  public func fileName(in language: Language) -> String { "\(slug).\(language.rawValue).ics" }
}
