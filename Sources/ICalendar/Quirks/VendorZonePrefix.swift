/// Names that put the name of a program and a version before that of the zone, as RFC 5545 3.8.3.1 lets registries do:
/// `/freeassociation.sourceforge.net/Europe/Berlin`, `/softwarestudio.org/Olson_20011030_5/America/New_York`.
enum VendorZonePrefix {
  /// The ends of such a name, the longest first, which may be names of zones; none when it does not begin with a slash.
  static func candidates(in name: String) -> [String] {
    guard name.utf8.first == 0x2F else { return [] }
    let parts = name.utf8.split(separator: 0x2F).suffix(4).map { String(decoding: $0, as: UTF8.self) }
    return parts.indices.map { parts[$0...].joined(separator: "/") }
  }
}
