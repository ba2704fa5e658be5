/// An object of JSON: members in order, each name once.
struct JSONObject: Sendable {
  /// A name and its value.
  struct Member: Hashable, Sendable {
    let name: String
    var value: JSONValue
  }

  /// The members in order.
  private(set) var members: [Member] = []
  /// Where each name stands, once there are many; otherwise a large object from outside would take a square of time.
  private var positions: [ExactName: Int]?

  private static let searchedMaximum = 24

  init() {}

  /// Members of which each name is known to stand once.
  init(distinct members: [Member]) {
    self.members = members
    indexIfLarge()
  }

  /// An object with those of the members that are there.
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
      case (let position?, nil):
        members.remove(at: position)
        indexIfLarge()
      case (nil, let value?): append(distinct: name, value)
      case (nil, nil): break
      }
    }
  }

  /// Puts a member at the end whose name is known to be new.
  mutating func append(distinct name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
    if positions != nil { positions?[ExactName(text: name)] = members.count - 1 } else { indexIfLarge() }
  }

  private func position(of name: String) -> Int? {
    if let positions { return positions[ExactName(text: name)] }
    return members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }

  private mutating func indexIfLarge() {
    guard members.count > Self.searchedMaximum else {
      positions = nil
      return
    }
    positions = Dictionary(
      members.enumerated().map { (ExactName(text: $0.element.name), $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A name that is the same as another when its octets are; a letter with a mark and the composed letter are different names.
private struct ExactName: Hashable {
  let text: String

  static func == (left: ExactName, right: ExactName) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for octet in text.utf8 { hasher.combine(octet) }
  }
}

extension JSONObject: Hashable {
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
