package import CivilTime
internal import ICalendar
package import Secretariat

/// What a calendar is called: by the name it was given, or from what was asked for: whose meetings, of which kind, of which year.
package struct CalendarTitle: Sendable {
  /// The bodies whose meetings it holds.
  package var bodies: [Body]
  /// The one kind it holds, where only one was asked for.
  package var kind: MeetingKind?
  /// The one year it holds, where only one was asked for.
  package var year: Int?
  /// The name of the one party whose meetings it holds, where only one was asked for.
  package var party: BilingualText?
  /// The name it was given; `nil` where it follows from the rest.
  package var given: BilingualText?
  /// Where its file lies on the web; `nil` where that is not known.
  package var place: Place?
  /// What it holds, and for whom.
  package var audience: FeedAudience
  /// Its language.
  package var language: Language

  /// Where a calendar's file lies on the web.
  package struct Place: Sendable {
    /// The folder.
    package let address: FeedAddress
    /// The name of the feed, the same in every language.
    package let slug: String
    /// The name of the file.
    package let fileName: String

    /// A place.
    package init(address: FeedAddress, slug: String, fileName: String) {
      self.address = address
      self.slug = slug
      self.fileName = fileName
    }
  }

  /// A title.
  package init(
    bodies: [Body], kind: MeetingKind?, year: Int?, party: BilingualText? = nil, given: BilingualText? = nil, place: Place? = nil,
    audience: FeedAudience, language: Language
  ) {
    self.place = place
    self.bodies = bodies
    self.kind = kind
    self.year = year
    self.party = party
    self.given = given
    self.audience = audience
    self.language = language
  }

  /// The name, acronyms first: `ONE: Vice-Ministerial Meetings 2024`, `UNO + DOS: reuniones`.
  var line: CalendarLine {
    let isEnglish = language == .english
    if let given, let line = CalendarLine(given.marked(in: language)) { return line }
    let acronyms = bodies.map { $0.acronym.bestText(in: language).text }.joined(separator: " + ")
    let parts = [
      kind.map { $0.pluralName.bestText(in: language).text } ?? (acronyms.isEmpty ? capitalizedSubject : subject),
      year.map { String($0) }, party.map { "(\($0.bestText(in: language).text))" }, remark.map { "(\($0))" },
    ]
    let text = (acronyms.isEmpty ? "" : "\(acronyms): ") + parts.compactMap(\.self).joined(separator: " ")
    return CalendarLine(text) ?? CalendarLine(checked: isEnglish ? "Meetings" : "Reuniones")
  }

  /// Whose meetings they are, in full.
  var description: CalendarText? {
    let names = bodies.map { $0.name.bestText(in: language).text }.joined(separator: "; ")
    let lead =
      audience == .deadlines
      ? (language == .english ? "Deadlines of official meetings: " : "Plazos de reuniones oficiales: ")
      : (language == .english ? "Official meetings: " : "Reuniones oficiales: ")
    return CalendarText(names.isEmpty ? "" : lead + names)
  }

  /// What it holds, where no kind was asked for.
  private var subject: String {
    audience == .deadlines ? (language == .english ? "deadlines" : "plazos") : (language == .english ? "meetings" : "reuniones")
  }

  private var capitalizedSubject: String { subject.prefix(1).uppercased() + subject.dropFirst() }

  /// What is said of it in brackets: for whom it is, unless that is everyone.
  private var remark: String? {
    switch audience {
    case .everyone: nil
    case .members: language == .english ? "members" : "miembros"
    case .planning: language == .english ? "planning" : "planificación"
    case .deadlines: kind == nil ? nil : subject
    }
  }
}
