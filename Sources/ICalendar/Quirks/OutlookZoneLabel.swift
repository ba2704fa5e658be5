/// Labels that Outlook shows for zones, written where a zone's name should stand: `(GMT+01.00) Sarajevo/Warsaw/Zagreb`,
/// `(UTC-05:00) Eastern Time (US & Canada)`.
///
/// The offset in the label is that of winter and says nothing of the rules, so that it is never taken for a zone by itself.
enum OutlookZoneLabel {
  /// The names of zones that a label may mean, the best first; none when it does not begin with an offset in brackets.
  static func candidates(in label: String) -> [String] {
    let bytes = Array(label.utf8)
    guard bytes.starts(with: "(GMT".utf8) || bytes.starts(with: "(UTC".utf8), let close = bytes.firstIndex(of: 0x29), close <= 12 else {
      return []
    }
    let rest = ZoneNameSpelling.withoutQuotes(String(decoding: bytes[(close + 1)...], as: UTF8.self))
    if let region = regions[rest.lowercased()] { return [region] }
    // The places are separated by slashes or commas; most are cities after which a zone is named.
    let places = rest.utf8.split { $0 == 0x2F || $0 == 0x2C || $0 == 0x3B }
      .prefix(12).map { ZoneNameSpelling.withoutQuotes(String(decoding: $0, as: UTF8.self)) }
    return places.flatMap { place -> [String] in
      if let region = regions[place.lowercased()] { return [region] }
      let city = ZoneNameSpelling.capitalized(place)
      return areas.map { "\($0)/\(city)" }
    }
  }

  private static let areas = ["Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"]

  /// Regions, and cities after which no zone is named, as Outlook's labels have them.
  private static let regions: [String: String] = [
    "abu dhabi": "Asia/Dubai", "alaska": "America/Anchorage", "arizona": "America/Phoenix", "astana": "Asia/Almaty",
    "atlantic time (canada)": "America/Halifax", "beijing": "Asia/Shanghai", "bern": "Europe/Zurich", "brasilia": "America/Sao_Paulo",
    "buenos aires": "America/Argentina/Buenos_Aires", "canberra": "Australia/Sydney", "cape verde is.": "Atlantic/Cape_Verde",
    "central america": "America/Guatemala", "central time (us & canada)": "America/Chicago", "chennai": "Asia/Kolkata",
    "chihuahua": "America/Chihuahua", "eastern time (us & canada)": "America/New_York", "edinburgh": "Europe/London",
    "ekaterinburg": "Asia/Yekaterinburg", "georgetown": "America/Guyana", "greenland": "America/Nuuk",
    "greenwich mean time": "Europe/London", "guadalajara": "America/Mexico_City", "hanoi": "Asia/Ho_Chi_Minh",
    "hawaii": "Pacific/Honolulu", "indiana (east)": "America/Indiana/Indianapolis", "islamabad": "Asia/Karachi",
    "kuwait": "Asia/Kuwait", "midway island": "Pacific/Midway", "mountain time (us & canada)": "America/Denver",
    "mumbai": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "newfoundland": "America/St_Johns", "osaka": "Asia/Tokyo",
    "pacific time (us & canada)": "America/Los_Angeles", "quito": "America/Guayaquil", "saskatchewan": "America/Regina",
    "solomon is.": "Pacific/Guadalcanal", "st. petersburg": "Europe/Moscow", "tasmania": "Australia/Hobart",
    "wellington": "Pacific/Auckland", "west central africa": "Africa/Lagos",
  ]
}
