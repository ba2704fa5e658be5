internal import CivilTime
internal import Secretariat

/// A blackout as JSON.
struct BlackoutAnswer: Encodable {
  let code: String
  let title: TextAnswer
  let from: String
  let until: String
  /// `everyone`, `in-person`, `kind`, `body` or `host`.
  let scope: String
  let kind: String?
  let body: String?
  let host: String?
  let isHard: Bool
  let weight: Int?
  let source: String
  /// `program` or `record`.
  let origin: String

  init(_ listed: ListedBlackout) {
    let blackout = listed.blackout
    code = blackout.code.text
    title = TextAnswer(blackout.title)
    from = blackout.days.first.description
    until = blackout.days.last.description
    scope = blackout.scope.name
    kind = if case .kind(let code) = blackout.scope { code.text } else { nil }
    body = if case .body(let code) = blackout.scope { code.text } else { nil }
    host = if case .host(let code) = blackout.scope { code.text } else { nil }
    isHard = blackout.strength == .hard
    weight = if case .soft(let weight) = blackout.strength { weight.number } else { nil }
    source = blackout.source
    origin = listed.origin.rawValue
  }
}
