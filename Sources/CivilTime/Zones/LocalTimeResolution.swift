/// The moments at which a zone's clocks show a local time: one, none or two.
public enum LocalTimeResolution: Hashable, Sendable {
  /// They show it once.
  case unique(Instant)
  /// They never show it: a clock change skips it. `change` is the moment of the change.
  case skipped(change: Instant, before: ZoneOffset, after: ZoneOffset)
  /// They show it twice.
  case doubled(earlier: Instant, later: Instant)
}
