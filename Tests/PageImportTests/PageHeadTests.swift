import Secretariat
import TestSupport
import Testing

@testable import PageImport

struct PageHeadTests {
  @Test func `the head lists who belongs to the body`() throws {
    let head = try SampleReading.page.head
    #expect(head.members.count == 11)
    #expect(head.observerCountries.count == 5)
    #expect(head.observerOrganizations.count == 13)
    #expect(head.partners.count == 1)
    let all = head.members + head.observerCountries + head.observerOrganizations + head.partners
    #expect(all.allSatisfy { $0.party != nil }, "\(all.filter { $0.party == nil })")
    #expect(head.partners.first?.party?.text == "RNCOM")
    #expect(head.countMismatches.isEmpty)
  }

  @Test func `the pillars have their topics`() throws {
    let pillars = try SampleReading.page.head.pillars
    #expect(pillars.map(\.number) == [1, 2, 3])
    #expect(pillars.map(\.topics.count) == [9, 11, 15])
    #expect(
      pillars.map(\.title) == [
        "Migration Governance", "Integration, Migration and its links to development",
        "Protection, preparedness, assistance and Irregular Migration",
      ])
  }

  @Test func `the chairs are named with their years`() throws {
    let chairs = try SampleReading.page.head.chairs
    #expect(chairs.map(\.position) == [.current, .outgoing])
    #expect(chairs.map(\.country?.text) == ["BZ", "PA"])
    #expect(chairs.map(\.year) == [2024, 2023])
  }

  @Test func `the documents have a year and languages as far as they say`() throws {
    let documents = try SampleReading.page.head.documents
    #expect(documents.count == 43)
    let byTitle = Dictionary(documents.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(byTitle["2013 San José"]?.languages == ["ES"])
    #expect(byTitle["2013 San José"]?.year == 2013)
    #expect(byTitle["XXIV Vice-Ministerial Declaration (2019)"]?.year == 2019)
    #expect(byTitle["XXIV Vice-Ministerial Declaration (2019)"]?.languages == [])
    #expect(byTitle["Strategic Plan of the Regional Conference on Migration (RCM) 2023-2026"]?.year == nil)
    #expect(byTitle["1996 Regional Conference on Migration"]?.year == 1996)
  }

  @Test func `a stated number that its list does not bear out is reported`() throws {
    let page = try SampleReading.read(
      SamplePage.text.replacing("Observer Organizations (13 organizations)", with: "Observer Organizations (12 organizations)"))
    #expect(page.head.countMismatches.map(\.stated) == [12])
    #expect(page.head.countMismatches.map(\.listed) == [13])
  }

  @Test func `an unknown party is listed without a code`() throws {
    let page = try SampleReading.read(SamplePage.text.replacing("- Belize\n", with: "- Atlantis\n"))
    #expect(page.head.members.filter { $0.party == nil }.map(\.text) == ["Atlantis"])
  }

  @Test func `a page without lists has an empty head`() throws {
    let head = try SampleReading.read("Meetings\nMay 9, 2018, Lima, Peru, Workshop").head
    #expect(head == PageHead())
  }
}
