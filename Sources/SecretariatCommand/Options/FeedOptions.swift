internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// What can be said of a feed on the command line.
struct FeedOptions: ParsableArguments {
  @Option(name: .customLong("audience"), help: "public, members, planning or deadlines.", transform: FeedAudience.argument)
  var audience: FeedAudience?

  @Option(name: .customLong("body"), help: "Only meetings of this body.")
  var body: String?

  @Option(name: .customLong("kind"), help: "Only meetings of this kind.")
  var kind: String?

  @Option(name: .customLong("party"), help: "Only meetings in which this party takes part.")
  var party: String?

  @Option(name: .customLong("year"), help: "Only this year, in place of a window around today.", transform: PartialDate.yearArgument)
  var year: PartialDate?

  @Option(name: .customLong("days-back"), help: "How many days back it shows; 90 unless told otherwise.")
  var daysBack: Int?

  @Option(name: .customLong("months-ahead"), help: "How many months ahead it shows; 18 unless told otherwise.")
  var monthsAhead: Int?

  @Option(name: .customLong("name-en"), help: "What it is called in English.")
  var englishName: String?

  @Option(name: .customLong("name-es"), help: "What it is called in Spanish.")
  var spanishName: String?

  @Option(
    name: .customLong("in"), help: "A language in which it is written: en or es; may be given twice. Both unless told otherwise.",
    transform: Language.argument)
  var languages: [Language] = []

  @Option(
    name: .customLong("address"), help: "The folder on the web in which its files lie: https://example.org/calendars/.",
    transform: FeedAddress.argument)
  var address: FeedAddress?

  /// What was given.
  var changes: FeedChanges {
    var changes = FeedChanges()
    changes.audience = audience
    changes.body = body
    changes.kind = kind
    changes.party = party
    changes.year = year?.earliest.year
    changes.daysBack = daysBack
    changes.monthsAhead = monthsAhead
    changes.name = GivenText(english: englishName, spanish: spanishName)
    changes.languages = Set(languages)
    changes.address = address
    return changes
  }
}

extension FeedAddress {
  /// Reads the address of a folder on the web.
  static func argument(_ text: String) throws -> FeedAddress {
    if let address = FeedAddress(text) { return address }
    return try ArgumentFailure.keeping {
      throw Refusal.invalid(
        given: String(text.prefix(80)),
        because: BilingualText(
          english: "“\(text.prefix(80))” is not the address of a folder on the web",
          spanish: "“\(text.prefix(80))” no es la dirección de una carpeta en la web"),
        remedy: BilingualText(
          english: "Give one such as https://example.org/calendars/.", spanish: "Indique una como https://example.org/calendarios/."))
    }
  }
}
