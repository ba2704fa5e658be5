internal import CivilTime

/// The names by which programs mean UTC where a zone's name should stand.
enum UniversalTimeName {
  /// The zone of the zone data that is UTC.
  static let zone = try? ZoneName(parsing: "Etc/UTC")

  /// Whether a name means UTC, in small letters too.
  static func contains(_ name: String) -> Bool {
    ["UTC", "GMT", "Z", "ZULU", "UCT", "ETC/UTC", "ETC/GMT", "TZONE://MICROSOFT/UTC"].contains(name.uppercased())
  }
}
