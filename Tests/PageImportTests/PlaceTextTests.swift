import CivilTime
import Secretariat
import Testing

@testable import PageImport

struct PlaceTextTests {
  /// What should be read: city, country, mode, title, reasons and notes.
  struct Reading: Equatable, CustomTestStringConvertible {
    var city: String?
    var country: String?
    var mode = "in-person"
    var title = "Workshop"
    var remarks = ""

    var testDescription: String { "\(city ?? "no city") \(country ?? "no country") \(mode) \(remarks) \(title)" }
  }

  private func read(_ text: String, _ language: Language) throws -> Reading {
    let place = PlaceText(text, language: language, vocabulary: try SampleReading.vocabulary)
    return Reading(
      city: place.place?.city?.text, country: place.place?.country.text, mode: place.mode.rawValue, title: place.title,
      remarks: (place.review.map(\.rawValue) + place.notes.map(\.rawValue)).joined(separator: " "))
  }

  @Test(arguments: [
    ("San José, Costa Rica, Workshop", Reading(city: "SAN-JOSE", country: "CR")),
    ("San Jose, Costa Rica, Workshop", Reading(city: "SAN-JOSE", country: "CR", remarks: "place-spelling")),
    ("SAN JOSÉ , COSTA RICA , Workshop", Reading(city: "SAN-JOSE", country: "CR", remarks: "place-spelling")),
    ("Lima, Perú, Workshop", Reading(city: "LIMA", country: "PE", remarks: "place-spelling")),
    ("Panama City, Panama, Workshop", Reading(city: "PANAMA-CITY", country: "PA")),
    ("Panama, Panama, Workshop", Reading(city: "PANAMA-CITY", country: "PA", remarks: "place-spelling")),
    ("Ciudad de Panamá, Workshop", Reading(city: "PANAMA-CITY", country: "PA", remarks: "city-without-country place-spelling")),
    ("Panama, Workshop", Reading(country: "PA", remarks: "ambiguous-place")),
    ("Mexico, Workshop", Reading(country: "MX", remarks: "ambiguous-place")),
    ("Guatemala, Workshop", Reading(country: "GT", remarks: "ambiguous-place")),
    ("El Salvador, Workshop", Reading(country: "SV", remarks: "country-only")),
    ("San Salvador, Workshop", Reading(city: "SAN-SALVADOR", country: "SV", remarks: "city-without-country")),
    ("Berlin, Workshop", Reading(city: "BERLIN", country: "DE", remarks: "city-without-country")),
    ("Washington DC, Workshop", Reading(city: "WASHINGTON-DC", country: "US", remarks: "city-without-country place-spelling")),
    ("Washington, D.C., Workshop", Reading(city: "WASHINGTON-DC", country: "US", remarks: "city-without-country")),
    ("Washington, D.C., United States, Workshop", Reading(city: "WASHINGTON-DC", country: "US")),
    ("Antigua, Guatemala, Workshop", Reading(city: "ANTIGUA-GUATEMALA", country: "GT", remarks: "place-spelling")),
    ("Virtual Event, Workshop", Reading(mode: "virtual")),
    ("virtual meeting, Workshop", Reading(mode: "virtual")),
    ("Online, Workshop", Reading(mode: "virtual")),
    ("Puebla, Mexico and Virtual Meeting, Workshop", Reading(city: "PUEBLA", country: "MX", mode: "hybrid")),
    ("Honduras and virtual, Workshop", Reading(country: "HN", mode: "hybrid", remarks: "country-only")),
    ("Virtual Workshop for dialogue", Reading(mode: "virtual", title: "Virtual Workshop for dialogue")),
    ("Workshop", Reading(mode: "not-recorded", remarks: "no-place")),
    ("Workshop, Managua, Nicaragua", Reading(city: "MANAGUA", country: "NI", remarks: "title-before-place")),
    ("Workshop, Managua, Nicaragua .", Reading(city: "MANAGUA", country: "NI", remarks: "title-before-place")),
    ("Workshop, Virtual event.", Reading(mode: "virtual", remarks: "title-before-place")),
    ("Comayagua, Honduras, Workshop", Reading(country: "HN", remarks: "unknown-city")),
    (
      "Tegucigalpa, Honduras, Workshop on Boys, Girls, and Adolescents",
      Reading(city: "TEGUCIGALPA", country: "HN", title: "Workshop on Boys, Girls, and Adolescents")
    ),
  ]) func `a place is read as far as it is named`(text: String, reading: Reading) throws {
    #expect(try read(text, .english) == reading)
  }

  @Test(arguments: [
    ("Ciudad de Panamá, Panamá, Taller", Reading(city: "PANAMA-CITY", country: "PA", title: "Taller")),
    ("Ciudad de Guatemala, Guatemala, Taller", Reading(city: "GUATEMALA-CITY", country: "GT", title: "Taller")),
    ("México, D.F., México, Taller", Reading(city: "MEXICO-CITY", country: "MX", title: "Taller", remarks: "place-spelling")),
    ("Panamá, Taller", Reading(country: "PA", title: "Taller", remarks: "ambiguous-place")),
    ("evento virtual, Taller", Reading(mode: "virtual", title: "Taller")),
    ("en línea, Taller", Reading(mode: "virtual", title: "Taller")),
    ("Puebla, México y reunión virtual, Taller", Reading(city: "PUEBLA", country: "MX", mode: "hybrid", title: "Taller")),
  ]) func `Spanish names are known too`(text: String, reading: Reading) throws {
    #expect(try read(text, .spanish) == reading)
  }
}
