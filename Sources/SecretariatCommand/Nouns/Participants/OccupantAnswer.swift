internal import Secretariat

/// Who sits in a seat, as JSON.
struct OccupantAnswer: Encodable {
  let kind: String
  var party: String?
  var body: String?
  var guest: String?
  /// The seat as commands take it.
  let seat: String

  init(_ occupant: Occupant) {
    seat = occupant.expression.description
    switch occupant {
    case .party(let code): (kind, party) = ("party", code.text)
    case .secretariat(let code): (kind, body) = ("secretariat", code.text)
    case .guest(let name): (kind, guest) = ("guest", name.text)
    }
  }
}
