internal import Office
internal import Secretariat

/// A region with holidays of its own as JSON.
struct RegionAnswer: Encodable {
  let country: String
  let code: String
  let name: String
  let isChosen: Bool

  init(_ entry: ReviewRegions.Entry) {
    country = entry.region.country.text
    code = entry.region.code.text
    name = entry.region.name
    isChosen = entry.isChosen
  }
}
