/// The name of a component (RFC 5545 3.6), without regard to case.
public struct ComponentName: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case known(KnownComponent)
    /// Always in capitals, and never the name of a known one.
    indirect case other(String)
  }

  private let storage: Storage

  private init(_ known: KnownComponent) { storage = .known(known) }

  /// Reads a name; `nil` when it is empty or has a character that a name cannot have.
  public init?(_ text: String) {
    guard let name = LineName(text)?.text else { return nil }
    storage = KnownComponent(name).map { .known($0) } ?? .other(name)
  }

  /// The name in capitals.
  public var text: String {
    switch storage {
    case .known(let known): known.name
    case .other(let name): name
    }
  }

  /// Which of the known components it names.
  var known: KnownComponent? {
    if case .known(let known) = storage { known } else { nil }
  }

  /// A whole calendar (3.4).
  public static let calendar = ComponentName(.calendar)
  /// An event (3.6.1).
  public static let event = ComponentName(.event)
  /// A task (3.6.2).
  public static let task = ComponentName(.task)
  /// An entry of a journal (3.6.3).
  public static let journal = ComponentName(.journal)
  /// Times that are free or taken (3.6.4).
  public static let freeBusy = ComponentName(.freeBusy)
  /// A zone (3.6.5).
  public static let zone = ComponentName(.zone)
  /// A zone's standard time.
  public static let standard = ComponentName(.standard)
  /// A zone's summer time.
  public static let daylight = ComponentName(.daylight)
  /// An alarm (3.6.6).
  public static let alarm = ComponentName(.alarm)
  /// Somebody or something that takes part (RFC 9073 7.1).
  public static let participant = ComponentName(.participant)
  /// A place (RFC 9073 7.2).
  public static let location = ComponentName(.location)
  /// A resource (RFC 9073 7.3).
  public static let resource = ComponentName(.resource)
  /// When somebody can be met (RFC 7953 3.1).
  public static let availability = ComponentName(.availability)
  /// One span in which somebody can be met (RFC 7953 3.1).
  public static let available = ComponentName(.available)
}

extension ComponentName: CustomStringConvertible {
  /// The name in capitals.
  public var description: String { text }
}
