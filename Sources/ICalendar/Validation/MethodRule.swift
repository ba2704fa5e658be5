/// What a component of a message must and must not hold (RFC 5546 3.2 to 3.5).
struct MethodRule: Sendable {
  /// How many ATTENDEEs there may be.
  enum Attendees: Sendable {
    case none, any, one, several
  }

  /// The number of the section of its table.
  private let number: String
  /// The properties that must be there.
  let required: [KnownProperty]
  /// Those that must not.
  let forbidden: [KnownProperty]
  let attendees: Attendees
  /// The words that STATUS may say; `nil` for all of the component's.
  let statuses: [String]?
  /// Whether alarms may go along.
  let permitsAlarms: Bool

  private init(
    _ number: String, required: [KnownProperty] = [], forbidden: [KnownProperty] = [], attendees: Attendees, statuses: [String]? = nil,
    permitsAlarms: Bool = true
  ) {
    self.number = number
    self.required = required
    self.forbidden = forbidden
    self.attendees = attendees
    self.statuses = statuses
    self.permitsAlarms = permitsAlarms
  }

  /// The section of its table.
  var section: String { "RFC 5546 \(number)" }

  /// The rule for a component; `nil` when the method has no such component.
  static func of(_ method: SchedulingMethod, _ component: ComponentName) -> MethodRule? {
    switch component {
    case .event: event(method)
    case .freeBusy: freeBusy(method)
    case .task: task(method)
    case .journal: journal(method)
    default: nil
    }
  }

  private static let open = ["TENTATIVE", "CONFIRMED"]
  private static let cancelled = ["CANCELLED"]
  /// What messages that are not about a state do not repeat.
  private static let state: [KnownProperty] = [.dateStart, .dateEnd, .summary, .location, .status, .sequence, .recurrenceRule]

  private static func event(_ method: SchedulingMethod) -> MethodRule {
    switch method {
    case .publish: MethodRule("3.2.1", required: [.organizer, .dateStart, .summary], forbidden: [.requestStatus], attendees: .none)
    case .request:
      MethodRule(
        "3.2.2", required: [.organizer, .dateStart, .summary], forbidden: [.requestStatus], attendees: .several, statuses: open)
    case .reply: MethodRule("3.2.3", required: [.organizer], attendees: .one, permitsAlarms: false)
    case .add:
      MethodRule(
        "3.2.4", required: [.organizer, .dateStart, .sequence, .summary], forbidden: [.recurrenceIdentifier, .requestStatus],
        attendees: .any, statuses: open)
    case .cancel:
      MethodRule(
        "3.2.5", required: [.organizer, .sequence], forbidden: [.requestStatus], attendees: .any, statuses: cancelled,
        permitsAlarms: false)
    case .refresh:
      MethodRule("3.2.6", required: [.organizer], forbidden: state + [.requestStatus], attendees: .one, permitsAlarms: false)
    case .counter: MethodRule("3.2.7", required: [.organizer, .dateStart, .sequence, .summary], attendees: .any)
    case .declineCounter:
      MethodRule(
        "3.2.8", required: [.organizer], forbidden: [.dateStart, .dateEnd, .recurrenceRule], attendees: .any, permitsAlarms: false)
    }
  }

  private static func freeBusy(_ method: SchedulingMethod) -> MethodRule? {
    switch method {
    case .publish:
      MethodRule("3.3.1", required: [.organizer, .dateStart, .dateEnd], forbidden: [.requestStatus], attendees: .none)
    case .request:
      MethodRule(
        "3.3.2", required: [.organizer, .dateStart, .dateEnd], forbidden: [.freeBusy, .requestStatus, .address], attendees: .several)
    case .reply: MethodRule("3.3.3", required: [.organizer, .dateStart, .dateEnd], attendees: .one)
    default: nil
    }
  }

  private static func task(_ method: SchedulingMethod) -> MethodRule {
    switch method {
    case .publish: MethodRule("3.4.1", required: [.organizer, .priority, .summary], forbidden: [.requestStatus], attendees: .none)
    case .request:
      MethodRule("3.4.2", required: [.organizer, .priority, .summary], forbidden: [.requestStatus], attendees: .several)
    case .reply: MethodRule("3.4.3", required: [.organizer], attendees: .several, permitsAlarms: false)
    case .add:
      MethodRule(
        "3.4.4", required: [.organizer, .priority, .sequence, .summary], forbidden: [.recurrenceIdentifier, .requestStatus],
        attendees: .any)
    case .cancel:
      MethodRule(
        "3.4.5", required: [.organizer, .sequence], forbidden: [.requestStatus], attendees: .any, statuses: cancelled,
        permitsAlarms: false)
    case .refresh:
      MethodRule("3.4.6", required: [.organizer], forbidden: [.summary, .status, .sequence], attendees: .one, permitsAlarms: false)
    case .counter: MethodRule("3.4.7", required: [.organizer, .priority, .summary], attendees: .several)
    case .declineCounter: MethodRule("3.4.8", required: [.organizer], attendees: .any, permitsAlarms: false)
    }
  }

  private static func journal(_ method: SchedulingMethod) -> MethodRule? {
    switch method {
    case .publish: MethodRule("3.5.1", required: [.organizer, .dateStart, .description], attendees: .none)
    case .add:
      MethodRule(
        "3.5.2", required: [.organizer, .dateStart, .description, .sequence], forbidden: [.recurrenceIdentifier], attendees: .none)
    case .cancel: MethodRule("3.5.3", required: [.organizer, .sequence], attendees: .none, statuses: cancelled, permitsAlarms: false)
    default: nil
    }
  }
}
