/// The names by which Windows, and so Outlook and Exchange, call the zones of this part of the world.
///
/// From CLDR's windowsZones, territory 001 and those of the Americas and Western Europe that have a name of their own.
enum WindowsZone {
  /// The name of the zone data for a name of Windows in small letters.
  static let names: [String: String] = [
    "utc": "Etc/UTC", "gmt standard time": "Europe/London", "greenwich standard time": "Atlantic/Reykjavik",
    "romance standard time": "Europe/Paris", "w. europe standard time": "Europe/Berlin",
    "central europe standard time": "Europe/Budapest", "central european standard time": "Europe/Warsaw",
    "e. europe standard time": "Europe/Chisinau", "fle standard time": "Europe/Kiev", "gtb standard time": "Europe/Bucharest",
    "eastern standard time": "America/New_York", "us eastern standard time": "America/Indianapolis",
    "eastern standard time (mexico)": "America/Cancun", "central standard time": "America/Chicago",
    "central standard time (mexico)": "America/Mexico_City", "central america standard time": "America/Guatemala",
    "canada central standard time": "America/Regina", "mountain standard time": "America/Denver",
    "us mountain standard time": "America/Phoenix", "mountain standard time (mexico)": "America/Mazatlan",
    "pacific standard time": "America/Los_Angeles", "pacific standard time (mexico)": "America/Tijuana",
    "alaskan standard time": "America/Anchorage", "hawaiian standard time": "Pacific/Honolulu",
    "atlantic standard time": "America/Halifax", "newfoundland standard time": "America/St_Johns",
    "sa pacific standard time": "America/Bogota", "sa western standard time": "America/La_Paz",
    "sa eastern standard time": "America/Cayenne", "venezuela standard time": "America/Caracas",
    "paraguay standard time": "America/Asuncion", "pacific sa standard time": "America/Santiago",
    "argentina standard time": "America/Buenos_Aires", "montevideo standard time": "America/Montevideo",
    "e. south america standard time": "America/Sao_Paulo", "central brazilian standard time": "America/Cuiaba",
    "bahia standard time": "America/Bahia", "tocantins standard time": "America/Araguaina", "cuba standard time": "America/Havana",
    "haiti standard time": "America/Port-au-Prince", "turks and caicos standard time": "America/Grand_Turk",
    "easter island standard time": "Pacific/Easter",
  ]
}
