public import CivilTime

/// Which zone of the IANA database a foreign TZID means: names of Windows, labels of Outlook, prefixes, quotes.
///
/// It looks at the name only. A file that describes the zone beside it (VTIMEZONE) may mean something else by the name, as one
/// that calls the British rules `GMT` does; whoever has the description compares.
public enum ZoneNameReading {
  /// How a name was understood.
  public enum Way: Hashable, Sendable {
    /// It is the name of a zone.
    case exact
    /// It is the name of a zone with quotes or blanks around it, or in other letters: `"Europe/Berlin"`, `america/new york`.
    case spelling
    /// It is a name for UTC: `GMT`, `UTC`, `Z`.
    case universal
    /// It is a name of a zone in Windows: `Central America Standard Time`.
    case windows
    /// It is a label of Outlook: `(GMT+01.00) Sarajevo/Warsaw/Zagreb`.
    case label
    /// It ends with the name of a zone after the name of a program: `/mozilla.org/20070129_1/Europe/Berlin`.
    case prefix
  }

  /// The zone that a name means; `nil` when none of the known habits explains it.
  ///
  /// - Parameters:
  ///   - tzid: The name as it is written.
  ///   - known: Whether there is a zone of a name.
  public static func name(for tzid: String, known: (String) -> Bool) -> (name: ZoneName, way: Way)? {
    // Nobody's zone has a longer name; a text that is longer is not searched for one.
    guard (1...256).contains(tzid.utf8.count) else { return nil }
    if UniversalTimeName.contains(tzid), let name = UniversalTimeName.zone { return (name, .universal) }
    if let name = zone(tzid, known) { return (name, .exact) }
    let plain = ZoneNameSpelling.withoutQuotes(tzid)
    if plain != tzid {
      // What quotes enclose may be any of the others.
      guard let found = name(for: plain, known: known) else { return nil }
      return (found.name, found.way == .exact ? .spelling : found.way)
    }
    if let text = WindowsZoneNames.zone(named: plain), let name = zone(text, known) { return (name, .windows) }
    for text in OutlookZoneLabel.candidates(in: plain) {
      if let name = zone(text, known) { return (name, .label) }
    }
    for text in VendorZonePrefix.candidates(in: plain) {
      if let name = zone(text, known) { return (name, .prefix) }
    }
    if let name = zone(ZoneNameSpelling.capitalized(plain), known) { return (name, .spelling) }
    return nil
  }

  /// The zone that a name means among those of a database.
  public static func name(for tzid: String, in database: ZoneDatabase) -> (name: ZoneName, way: Way)? {
    name(for: tzid) { text in (try? ZoneName(parsing: text)).map(database.contains) ?? false }
  }

  private static func zone(_ text: String, _ known: (String) -> Bool) -> ZoneName? {
    guard let name = try? ZoneName(parsing: text), known(text) else { return nil }
    return name
  }
}
