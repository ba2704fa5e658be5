/// A color by its name in CSS (COLOR, RFC 7986 5.9), one of a few that can be told apart.
public enum CalendarColor: String, CaseIterable, Sendable {
  case steelBlue = "steelblue"
  case seaGreen = "seagreen"
  case goldenrod = "goldenrod"
  case firebrick = "firebrick"
  case slateGray = "slategray"

  /// The name.
  public var name: String { rawValue }

  /// The color as Apple's programs read it.
  public var hexadecimal: String {
    switch self {
    case .steelBlue: "#4682B4"
    case .seaGreen: "#2E8B57"
    case .goldenrod: "#DAA520"
    case .firebrick: "#B22222"
    case .slateGray: "#708090"
    }
  }
}
