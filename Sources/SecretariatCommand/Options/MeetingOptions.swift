internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What can be said of a meeting on the command line.
struct MeetingOptions: ParsableArguments {
  @Option(name: .customLong("body"), help: "A body it belongs to; may be given several times.")
  var bodies: [String] = []

  @Option(name: .customLong("kind"), help: "A kind it is of; may be given several times, the leading one first.")
  var kinds: [String] = []

  @Option(name: .customLong("title-en"), help: "The title in English.")
  var englishTitle: String?

  @Option(name: .customLong("title-es"), help: "The title in Spanish.")
  var spanishTitle: String?

  @Option(
    name: .customLong("dates"), help: "The dates: 2025-12-04..05, 2025-06-04,11,18, 2025-10, tbc …", transform: ImpreciseDate.argument)
  var date: ImpreciseDate?

  @Option(name: .customLong("hours"), help: "The clock times of each day: 09:00-13:00.", transform: ClockRange.argument)
  var hours: ClockRange?

  @Option(name: .customLong("zone"), help: "The zone of the clock times; without it, the city's.", transform: ZoneName.argument)
  var zone: ZoneName?

  @Option(name: .customLong("city"), help: "The city, in any spelling.")
  var city: String?

  @Option(name: .customLong("country"), help: "The country, by ISO code or name.")
  var country: String?

  @Option(name: .customLong("venue"), help: "The building or room.")
  var venue: String?

  @Option(name: .customLong("mode"), help: "in-person, virtual, hybrid or not-recorded.", transform: MeetingMode.argument)
  var mode: MeetingMode?

  @Option(name: .customLong("host"), help: "The host country, where it is not that of the place.")
  var host: String?

  @Option(name: .customLong("convenor"), help: "Who convenes it, where it is not the chair.")
  var convenor: String?

  @Option(name: .customLong("number"), help: "Its number in its series.")
  var number: Int?

  @Option(name: .customLong("block"), help: "The block it moves with.")
  var block: String?

  /// What was given.
  var changes: MeetingChanges {
    var changes = MeetingChanges()
    changes.bodies = bodies
    changes.kinds = kinds
    changes.englishTitle = englishTitle
    changes.spanishTitle = spanishTitle
    changes.date = date
    changes.hours = hours
    changes.zone = zone
    changes.city = city
    changes.country = country
    changes.venue = venue
    changes.mode = mode
    changes.host = host
    changes.convenor = convenor
    changes.number = number
    changes.block = block
    return changes
  }
}
