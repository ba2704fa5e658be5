/// Where a value is in JSON: the names and numbers that lead to it.
struct JSONPath: Hashable, Sendable {
  /// The steps from the whole to the value.
  private(set) var steps: [String] = []

  init() {}

  /// Reads a JSON pointer (RFC 6901), with or without the slash at its beginning, which JSCalendar leaves out (RFC 8984 1.4.9).
  init(pointer: String) {
    guard !pointer.isEmpty else { return }
    var parts = pointer.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.first?.isEmpty == true { parts.removeFirst() }
    steps = parts.map { $0.replacing("~1", with: "/").replacing("~0", with: "~") }
  }

  /// The path of a member or element of the value.
  func appending(_ step: String) -> JSONPath {
    var longer = self
    longer.steps.append(step)
    return longer
  }

  /// The path of an element of the array.
  func appending(_ index: Int) -> JSONPath { appending(String(index)) }

  /// The pointer with a slash before every step.
  var pointer: String { steps.map { "/" + Self.escaped($0) }.joined() }

  /// The pointer as JSCalendar writes it, without the first slash.
  var relativePointer: String { steps.map(Self.escaped).joined(separator: "/") }

  private static func escaped(_ step: String) -> String { step.replacing("~", with: "~0").replacing("/", with: "~1") }
}
