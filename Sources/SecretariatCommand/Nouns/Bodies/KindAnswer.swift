internal import Secretariat

/// A kind of meeting as JSON.
struct KindAnswer: Encodable {
  let code: String
  let handlePrefix: String
  let name: TextAnswer
  let isStatutory: Bool

  init(_ kind: MeetingKind) {
    code = kind.code.text
    handlePrefix = kind.handlePrefix
    name = .init(kind.name)
    isStatutory = kind.isStatutory
  }
}
