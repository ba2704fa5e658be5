/// A value of JSON (RFC 8259).
///
/// Objects keep the order of their members, so that the same calendar always gives the same bytes. Foundation's coders are not used:
/// they lose that order, take one of two members of the same name, and would be the only reason to link Foundation.
enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number with a fraction or an exponent; always finite.
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The text; `nil` for anything else.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number; `nil` for anything else.
  var integer: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }
  /// True or false; `nil` for anything else.
  var boolean: Bool? { if case .boolean(let isTrue) = self { isTrue } else { nil } }
  /// The elements; `nil` for what is no array.
  var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  /// The object; `nil` for anything else.
  var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
}

/// An object of JSON: members in order, each name once.
struct JSONObject: Hashable, Sendable {
  /// A name and its value.
  struct Member: Hashable, Sendable {
    let name: String
    var value: JSONValue
  }

  /// The members in order.
  private(set) var members: [Member] = []

  init() {}

  /// Members of which each name is known to stand once.
  init(distinct members: [Member]) { self.members = members }

  /// An object with members that are there.
  init(_ members: KeyValuePairs<String, JSONValue?>) {
    for (name, value) in members { self[name] = value }
  }

  /// Whether it has no members.
  var isEmpty: Bool { members.isEmpty }
  /// The names in order.
  var names: [String] { members.map(\.name) }

  /// The value of a name; setting `nil` takes the member out, and a new name comes last.
  subscript(name: String) -> JSONValue? {
    get { position(of: name).map { members[$0].value } }
    set {
      switch (position(of: name), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Names are the same when their octets are; letters and their composed forms are different names.
  private func position(of name: String) -> Int? { members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) } }
}

extension JSONObject {
  /// Whether two objects have the same members, in whatever order.
  static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.members.count == right.members.count else { return false }
    return left.members.allSatisfy { right[$0.name] == $0.value }
  }

  /// Hashes the names without regard to their order.
  func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    hasher.combine(members.reduce(0) { $0 ^ $1.name.hashValue })
  }
}
