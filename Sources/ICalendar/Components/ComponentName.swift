/// The name of a component (RFC 5545 3.6), without regard to case.
public struct ComponentName: Hashable, Sendable {
  /// The name in capitals.
  public let text: String

  /// Reads a name; `nil` when it is empty or has a character that a name cannot have.
  public init?(_ text: String) {
    guard let name = LineName(text) else { return nil }
    self.text = name.text
  }

  private init(checked text: String) { self.text = text }

  /// A whole calendar (3.4).
  public static let calendar = ComponentName(checked: "VCALENDAR")
  /// An event (3.6.1).
  public static let event = ComponentName(checked: "VEVENT")
  /// A task (3.6.2).
  public static let task = ComponentName(checked: "VTODO")
  /// An entry of a journal (3.6.3).
  public static let journal = ComponentName(checked: "VJOURNAL")
  /// Times that are free or taken (3.6.4).
  public static let freeBusy = ComponentName(checked: "VFREEBUSY")
  /// A zone (3.6.5).
  public static let zone = ComponentName(checked: "VTIMEZONE")
  /// A zone's standard time.
  public static let standard = ComponentName(checked: "STANDARD")
  /// A zone's summer time.
  public static let daylight = ComponentName(checked: "DAYLIGHT")
  /// An alarm (3.6.6).
  public static let alarm = ComponentName(checked: "VALARM")
  /// Somebody or something that takes part (RFC 9073 7.1).
  public static let participant = ComponentName(checked: "PARTICIPANT")
  /// A place (RFC 9073 7.2).
  public static let location = ComponentName(checked: "VLOCATION")
  /// A resource (RFC 9073 7.3).
  public static let resource = ComponentName(checked: "VRESOURCE")
  /// When somebody can be met (RFC 7953 3.1).
  public static let availability = ComponentName(checked: "VAVAILABILITY")
  /// One span in which somebody can be met (RFC 7953 3.1).
  public static let available = ComponentName(checked: "AVAILABLE")
}

extension ComponentName: CustomStringConvertible {
  /// The name in capitals.
  public var description: String { text }
}
