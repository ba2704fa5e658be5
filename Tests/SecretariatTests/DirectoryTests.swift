import CivilTime
import Secretariat
import Testing

struct DirectoryTests {
  private let directory: Directory

  init() throws {
    let name = BilingualText(english: "Panama", spanish: "Panamá")
    directory = Directory(
      bodies: [
        Body(
          code: try SampleChain.code("RCM"), name: BilingualText(english: "Conference", spanish: "Conferencia"),
          acronym: BilingualText(english: "RCM", spanish: "CRM"), founded: nil, troikaRule: .none, secretariat: nil, chairTitle: nil)
      ],
      parties: [Party(code: try SampleChain.code("PA"), nature: .country, name: name, acronym: nil, zone: nil)],
      countries: [Country(code: try SampleChain.code("PA"), name: name)],
      cities: [
        City(
          code: try SampleChain.code("PANAMA-CITY"), name: BilingualText(english: "Panama City", spanish: "Ciudad de Panamá"),
          country: try SampleChain.code("PA"), zone: nil, aliases: [])
      ],
      kinds: [])
  }

  private func place(city: String? = nil, venue: String? = nil) throws -> Place {
    Place(
      country: try SampleChain.code("PA"), city: try city.map { try SampleChain.code($0) },
      venue: try venue.map { try TextLine($0, as: .venue) })
  }

  @Test func `a place is printed as exactly as it is known`() throws {
    #expect(directory.line(of: nil, in: .english) == nil)
    #expect(try directory.line(of: place(), in: .spanish) == "Panamá")
    #expect(try directory.line(of: place(city: "PANAMA-CITY"), in: .english) == "Panama City, Panama")
    #expect(try directory.line(of: place(city: "PANAMA-CITY", venue: "ATLAPA"), in: .spanish) == "ATLAPA, Ciudad de Panamá, Panamá")
    #expect(try directory.line(of: place(venue: "ATLAPA"), in: .english) == "ATLAPA, Panama")
  }

  @Test func `where a meeting is held depends on its mode`() throws {
    let city = try place(city: "PANAMA-CITY")
    #expect(try directory.whereabouts(of: SampleMeeting.details(place: city), in: .english) == "Panama City, Panama")
    #expect(
      try directory.whereabouts(of: SampleMeeting.details(place: city, mode: .hybrid), in: .english) == "Panama City, Panama, and from afar"
    )
    #expect(
      try directory.whereabouts(of: SampleMeeting.details(place: city, mode: .hybrid), in: .spanish)
        == "Ciudad de Panamá, Panamá, y a distancia")
    #expect(try directory.whereabouts(of: SampleMeeting.details(mode: .virtual), in: .spanish) == "virtual")
    for mode in [MeetingMode.inPerson, .hybrid, .notRecorded] {
      #expect(try directory.whereabouts(of: SampleMeeting.details(mode: mode), in: .english) == "place not recorded")
      #expect(try directory.whereabouts(of: SampleMeeting.details(mode: mode), in: .spanish) == "lugar no registrado")
    }
  }

  @Test func `a holder that no source names is called so`() throws {
    #expect(try directory.name(of: .party(SampleChain.code("PA")), in: .spanish) == "Panamá")
    #expect(directory.name(of: .notRecorded, in: .english) == "not recorded")
    #expect(directory.name(of: .notRecorded, in: .spanish) == "no registrada")
    #expect(directory.name(of: .vacant(reason: "x"), in: .spanish) == "vacante")
  }

  @Test func `a code without a name stands for itself`() throws {
    #expect(directory.acronym(of: try SampleChain.code("RCM"), in: .spanish) == "CRM")
    #expect(directory.acronym(of: try SampleChain.code("SACM"), in: .spanish) == "SACM")
    #expect(directory.name(of: try SampleChain.code("XX") as Code<Country>, in: .english) == "XX")
    #expect(directory.kind(try SampleChain.code("VM")) == nil)
  }
}
