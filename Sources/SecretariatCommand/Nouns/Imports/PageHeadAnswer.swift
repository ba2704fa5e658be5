internal import PageImport
internal import Secretariat

/// What the head of a page holds, as JSON: the entries as they stand on the page, with the codes of those that are known.
struct PageHeadAnswer: Encodable {
  struct Entry: Encodable {
    let text: String
    let party: String?
  }

  struct Pillar: Encodable {
    let number: Int
    let title: String
    let topics: [String]
  }

  struct Chair: Encodable {
    let position: String
    let text: String
    let country: String?
    let year: Int?
  }

  let members: [Entry]
  let observerCountries: [Entry]
  let observerOrganizations: [Entry]
  let partners: [Entry]
  let pillars: [Pillar]
  let chairs: [Chair]
  let documents: Int

  init(_ head: PageHead) {
    func entries(_ parties: [PageHead.ListedParty]) -> [Entry] { parties.map { Entry(text: $0.text, party: $0.party?.text) } }
    members = entries(head.members)
    observerCountries = entries(head.observerCountries)
    observerOrganizations = entries(head.observerOrganizations)
    partners = entries(head.partners)
    pillars = head.pillars.map { Pillar(number: $0.number, title: $0.title, topics: $0.topics) }
    chairs = head.chairs.map { Chair(position: $0.position.rawValue, text: $0.text, country: $0.country?.text, year: $0.year) }
    documents = head.documents.count
  }
}
