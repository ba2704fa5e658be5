/// Who is meant by an ORGANIZER or ATTENDEE (CAL-ADDRESS, RFC 5545 3.3.3).
public enum CalendarUser: Hashable, Sendable {
  /// By electronic mail; written with `mailto:` before it.
  case mail(CalendarAddress)
  /// By an address of another kind, or by a mail address that only its own reader understands.
  case other(CalendarURI)

  /// The address with its scheme.
  public var text: String {
    switch self {
    case .mail(let address): "mailto:\(address.address)"
    case .other(let uri): uri.text
    }
  }

  /// Reads an address with its scheme; `nil` for what is none.
  public init?(_ text: String) {
    let scheme = "mailto:"
    if text.utf8.count > scheme.utf8.count, text.prefix(scheme.count).lowercased() == scheme,
      let address = CalendarAddress(String(text.dropFirst(scheme.count)))
    {
      self = .mail(address)
    } else if let uri = CalendarURI(text) {
      self = .other(uri)
    } else {
      return nil
    }
  }
}
