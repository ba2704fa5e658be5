internal import CivilTime
internal import Secretariat
internal import Store

/// The zone by which the day of a meeting is meant, and why (R20).
struct HourReference {
  /// The rules of the zone.
  let zone: Zone
  /// Why it is that one.
  let ground: HourGrounds.Reference

  /// The zone that was asked for, or else that of the host, of the chair at the meeting, or of the secretariat.
  ///
  /// - Parameter secretariat: The secretariat's zone; `nil` stands for UTC.
  init(of meeting: Meeting, asked: ZoneName?, secretariat: Zone?, _ reading: Reading, in office: Office) throws {
    if let asked {
      (zone, ground) = (try office.zones.zone(asked), .given)
    } else if let (name, ground) = try Self.zoneOfHost(meeting, reading) ?? Self.zoneOfChair(meeting, reading, in: office) {
      (zone, self.ground) = (try office.zones.zone(name), ground)
    } else {
      (zone, ground) = (try secretariat ?? office.zones.zone(ZoneName(parsing: "UTC")), .secretariat)
    }
  }

  /// The zone of the city of the meeting, or of the capital of the country that hosts it.
  private static func zoneOfHost(_ meeting: Meeting, _ reading: Reading) throws -> (ZoneName, HourGrounds.Reference)? {
    guard let country = meeting.hostCountry else { return nil }
    let directory = try reading.directory()
    let city = meeting.details.place.flatMap { $0.country == country ? $0.city : nil }.flatMap { directory.city($0)?.zone }
    let capital = Code<Party>(country.text).flatMap { directory.party($0)?.zone }
    return (city ?? capital).map { ($0, .host(country)) }
  }

  /// The zone of whoever is in the chair of the first body whose chair at the meeting is known; at a handover, of whoever is
  /// in the chair until the close (R6).
  private static func zoneOfChair(_ meeting: Meeting, _ reading: Reading, in office: Office) throws -> (ZoneName, HourGrounds.Reference)? {
    for body in meeting.details.bodies {
      let rotation = try reading.rotation(of: body, on: office.today, until: meeting.details.date.latest)
      let term: ChairTerm? =
        switch rotation.chair(at: meeting) {
        case .term(let term), .handover(let term, _): term
        case .beforeTheRecord, .uncertain, .afterTheRecord, nil: nil
        }
      if let party = term?.holder.party, let zone = try reading.directory().party(party)?.zone { return (zone, .chair(of: body, party)) }
    }
    return nil
  }
}
