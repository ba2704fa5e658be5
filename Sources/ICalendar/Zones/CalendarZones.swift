public import CivilTime

/// The zones of a calendar by their TZIDs: as the calendar itself describes them or, where it does not, as the zone data do.
///
/// Names of Windows, labels of Outlook and prefixes of vendors stand for the zones that they mean.
public struct CalendarZones: Sendable {
  private var rules: [String: ZoneRules] = [:]
  /// The TZIDs for which nothing was found, in the order of their first use; their times are taken as without a zone.
  public private(set) var unknown: [String] = []

  /// The zones of calendars that were read together.
  ///
  /// - Parameters:
  ///   - calendars: The calendars.
  ///   - database: The zone data; `nil` to use only what the calendars say.
  public init(_ calendars: [Component], database: ZoneDatabase?) {
    for calendar in calendars {
      for zone in calendar.parts(.zone) {
        guard let description = ZoneDescription(zone), rules[description.name] == nil else { continue }
        rules[description.name] = .described(description)
      }
    }
    for name in Self.names(in: calendars) where rules[name] == nil {
      if let zone = database.flatMap({ Self.zone(name, in: $0) }) { rules[name] = .data(zone) } else { unknown.append(name) }
    }
  }

  /// The rules of a zone; those of no zone when it is unknown or not named.
  public func rules(_ name: String?) -> ZoneRules { name.flatMap { rules[$0] } ?? .floating }

  /// Whether a zone is known.
  public func contains(_ name: String) -> Bool { rules[name] != nil }

  private static func zone(_ name: String, in database: ZoneDatabase) -> Zone? {
    ZoneNameReading.name(for: name, in: database).flatMap { try? database.zone($0.name) }
  }

  /// The TZIDs that are used, each once.
  private static func names(in components: [Component]) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var waiting = components
    while let component = waiting.popLast() {
      for property in component.properties {
        if let name = property.parameter(.zone), seen.insert(name).inserted { names.append(name) }
      }
      waiting += component.parts
    }
    return names
  }
}
