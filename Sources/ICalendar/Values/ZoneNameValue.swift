internal import CivilTime

/// The name of a zone as a value (TZID, RFC 5545 3.8.3.1); its form needs no escapes.
struct ZoneNameValue: PropertyValue {
  let name: ZoneName

  var encoded: String { name.text }
}
