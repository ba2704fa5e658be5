internal import CivilTime
internal import Office
internal import Secretariat

/// A body as JSON.
struct BodyAnswer: Encodable {
  let code: String
  let name: TextAnswer
  let acronym: TextAnswer
  let founded: String?
  let secretariat: TextAnswer?
  let secretariatAddress: String?
  let chairTitle: TextAnswer?

  init(_ body: Body) {
    code = body.code.text
    name = .init(body.name)
    acronym = .init(body.acronym)
    founded = body.founded?.description
    secretariat = body.secretariat.map { .init($0) }
    secretariatAddress = body.secretariatAddress?.text
    chairTitle = body.chairTitle.map { .init($0) }
  }
}

/// A body with those who belonged to it on a day, as JSON.
struct BodyRollAnswer: Encodable {
  struct List: Encodable {
    struct Entry: Encodable {
      let code: String
      let name: TextAnswer
      let isUncertain: Bool
    }

    let role: String
    let parties: [Entry]
  }

  let code: String
  let name: TextAnswer
  let on: String
  let founded: String?
  let secretariat: TextAnswer?
  let secretariatAddress: String?
  let chairTitle: TextAnswer?
  let lists: [List]

  /// The lists are in the order of a language.
  init(_ roll: ReviewBodies.Roll, in language: Language) {
    code = roll.body.code.text
    name = .init(roll.body.name)
    on = roll.day.description
    founded = roll.body.founded?.description
    secretariat = roll.body.secretariat.map { .init($0) }
    secretariatAddress = roll.body.secretariatAddress?.text
    chairTitle = roll.body.chairTitle.map { .init($0) }
    lists = Membership.Role.allCases.map { role in
      let entries = roll.entries(role, in: language)
      return List(
        role: role.rawValue,
        parties: entries.map { .init(code: $0.party.code.text, name: .init($0.party.name), isUncertain: $0.isUncertain) })
    }
  }
}
