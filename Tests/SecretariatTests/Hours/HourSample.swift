import CivilTime
import Secretariat
import Testing

/// Questions for the fairest hour from short texts.
enum HourSample {
  /// The zones of the capitals of both bodies and of some places elsewhere.
  static let zones = [
    "America/Belize", "America/Toronto", "America/Costa_Rica", "America/Santo_Domingo", "America/El_Salvador", "America/Guatemala",
    "America/Tegucigalpa", "America/Mexico_City", "America/Managua", "America/Panama", "America/New_York",
    "America/Argentina/Buenos_Aires", "America/La_Paz", "America/Sao_Paulo", "America/Santiago", "America/Bogota", "America/Guayaquil",
    "America/Guyana", "America/Asuncion", "America/Lima", "America/Paramaribo", "America/Montevideo", "America/Caracas",
    "Europe/Zurich", "Europe/Madrid", "America/Tijuana", "America/St_Johns", "Asia/Manila", "Asia/Kathmandu", "Pacific/Auckland",
  ]

  /// The rules of a zone.
  static func zone(_ name: String) throws -> Zone { try ZoneDatabase.system.zone(ZoneName(parsing: name)) }

  /// A question; the participants are called by their places in the list.
  static func question(
    _ day: String, in reference: String, minutes: Int, _ zones: [String], office: ClockRange = .officeHours
  ) throws -> FairHour {
    try FairHour(
      on: Day(parsing: day), in: zone(reference), for: #require(MeetingLength(minutes: minutes)), office: office,
      participants: zones.enumerated().map { FairHour.Participant(try #require(Code("P\($0)")), in: try zone($1)) })
  }
}

extension Instant {
  /// The form without seconds, `2025-03-10T15:00Z`.
  var minuteText: String { String(description.dropLast(4)) + "Z" }
}
