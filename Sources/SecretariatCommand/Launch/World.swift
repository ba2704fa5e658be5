internal import CivilTime
internal import Glibc

/// Everything that a command takes from outside: the environment, the clock, the zones, and where words go.
struct World: Sendable {
  /// The value of a variable of the environment.
  let environment: @Sendable (String) -> String?
  /// The present.
  let clock: WallClock
  /// The zone rules.
  let zones: ZoneDatabase
  /// Writes to standard output.
  let output: @Sendable (String) -> Void
  /// Writes to standard error.
  let remarks: @Sendable (String) -> Void
  /// How many characters a line of the terminal has; `nil` when standard output is no terminal.
  let terminalWidth: @Sendable () -> Int?
  /// Seeds the source of random identifiers; `nil` takes the system's.
  let randomSeed: UInt64?

  /// How wide a line of text may be: `COLUMNS` where it is set, or the terminal's width; `nil` when neither is known.
  var width: Int? {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return terminalWidth()
  }

  /// The world of a terminal.
  static var system: World {
    World(
      environment: { name in
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
      },
      clock: .system,
      zones: .system,
      output: { StandardStream.write($0, to: STDOUT_FILENO) },
      remarks: { StandardStream.write($0, to: STDERR_FILENO) },
      terminalWidth: {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
      },
      randomSeed: nil)
  }

  /// The world of the running command; set once, before any command runs.
  @TaskLocal static var current = World.system
}
