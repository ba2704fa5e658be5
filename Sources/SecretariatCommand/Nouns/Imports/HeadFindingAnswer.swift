internal import Office
internal import PageImport
internal import Secretariat

/// A difference between the head of a page and the record, as JSON: its code, and what it is about.
struct HeadFindingAnswer: Encodable {
  let code: String
  var line: Int?
  /// What the page says, in its own words.
  var text: String?
  var party: String?
  var role: String?
  var stated: Int?
  var listed: Int?
  var position: String?
  var year: Int?
  var pillar: Int?

  init(_ finding: HeadFinding) {
    switch finding {
    case .notOnRecord(let entry, let role):
      code = "not-on-record"
      line = entry.line
      text = entry.text
      party = entry.party?.text
      self.role = role.rawValue
    case .notOnPage(let party, let role):
      code = "not-on-page"
      self.party = party.text
      self.role = role.rawValue
    case .miscounted(let count):
      code = "miscounted"
      line = count.line
      stated = count.stated
      listed = count.listed
    case .chairDiffers(let chair, let recorded):
      code = "chair-differs"
      line = chair.line
      text = chair.text
      position = chair.position.rawValue
      year = chair.year
      party = recorded?.party?.text
    case .pillarDiffers(let pillar):
      code = "pillar-differs"
      line = pillar.line
      text = pillar.title
      self.pillar = pillar.number
    }
  }
}
