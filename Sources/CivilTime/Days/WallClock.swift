internal import Glibc

/// The present, passed in: the one place from which a program takes it.
public struct WallClock: Sendable {
  /// Gives the present moment.
  public let now: @Sendable () -> Instant

  /// A clock that asks the given function.
  public init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// A clock that always shows one moment.
  public static func fixed(_ instant: Instant) -> WallClock { WallClock { instant } }

  /// The system's clock.
  public static var system: WallClock {
    WallClock {
      var time = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &time)
      return Instant(secondsSinceEpoch: Int64(time.tv_sec))
    }
  }
}
