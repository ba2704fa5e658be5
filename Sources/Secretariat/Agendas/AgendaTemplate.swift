/// What the agendas of a kind of meeting begin from; a record's templates are data that can be edited (R23).
public struct AgendaTemplate: Hashable, Sendable {
  /// For which meetings of the kind an item is meant.
  public enum Occasion: String, Sendable, CaseIterable {
    /// For every one.
    case always
    /// For one that has a host: every one but a virtual one that no country hosts.
    case hosted
    /// For one on the eve of another meeting of its block.
    case eve
    /// For one that stands on the eve of no other.
    case alone
  }

  /// An item of a template; its text is checked when an agenda is drafted.
  public struct Item: Hashable, Sendable {
    /// Where it stands in the template; agendas count anew when items are left out.
    public let number: AgendaNumber
    /// For which meetings it is meant.
    public let occasion: Occasion
    /// What is to be discussed, with places to be filled.
    public let title: BilingualText
    /// Who may be in the room.
    public let access: ItemAccess
    /// Who leads it, when known.
    public let lead: AgendaLead?
    /// How many minutes it is allotted, when known.
    public let minutes: Int?

    /// An item in full.
    public init(
      number: AgendaNumber, occasion: Occasion, title: BilingualText, access: ItemAccess, lead: AgendaLead?, minutes: Int?
    ) {
      self.number = number
      self.occasion = occasion
      self.title = title
      self.access = access
      self.lead = lead
      self.minutes = minutes
    }
  }

  /// The kind of meeting.
  public let kind: Code<MeetingKind>
  /// The items in the order of their numbers.
  public let items: [Item]

  /// A template in full.
  public init(kind: Code<MeetingKind>, items: [Item]) {
    self.kind = kind
    self.items = items.sorted { $0.number < $1.number }
  }
}

extension AgendaTemplate.Occasion {
  /// Whether a meeting is one for which the item is meant.
  func fits(_ setting: AgendaSetting) -> Bool {
    switch self {
    case .always: true
    case .hosted: setting.meeting.details.mode != .virtual || setting.meeting.hostCountry != nil
    case .eve: setting.main != nil
    case .alone: setting.main == nil
    }
  }
}
