/// Why a text in another form of iCalendar (jCal, xCal or JSCalendar) was refused: what, where in the text, and where in the data.
public struct FormError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Error, Hashable, Sendable {
    /// The text has more octets than are read.
    case textBeyondLimit(octetsMaximum: Int)
    /// The text has more values or elements than are read.
    case valuesBeyondLimit(valuesMaximum: Int)
    /// Something stands too deep in something else.
    case nestedTooDeep(depthMaximum: Int)
    /// The octets are not UTF-8.
    case notUTF8
    /// The text is not JSON (RFC 8259) or not XML, and what was expected.
    case malformed(expected: String)
    /// An object has a member twice.
    case repeatedMember(String)
    /// A document type declaration or an entity of its own, which no calendar needs and which can be made to fill the memory.
    case declarationRefused
    /// Something stands where something else has to, and what.
    case expected(String)
    /// A component, property or parameter cannot have the name.
    case impossibleName(String)
    /// The property cannot have a value of the type.
    case wrongType(property: String, type: String)
    /// A value has not the form of its type.
    case unreadableValue(property: String, value: String)
    /// A text has a control character that no calendar can hold.
    case controlCharacter
  }

  /// Where in a text something stands, both counted from 1.
  public struct Position: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The octet in the line.
    public let column: Int
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it is in the data: a JSON pointer (RFC 6901), or the names of the elements with their numbers; empty for the whole.
  public let path: String
  /// Where it is in the text; `nil` when that is not known.
  public let position: Position?

  init(_ kind: Kind, path: String, position: Position? = nil) {
    self.kind = kind
    self.path = path
    self.position = position
  }
}

extension FormError.Position {
  /// The position of an octet in a text.
  init(of offset: Int, in octets: [UInt8]) {
    let before = octets[..<min(offset, octets.count)]
    line = before.count { $0 == 0x0A } + 1
    column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
  }
}

extension FormError: CustomStringConvertible {
  /// The error in English, as a clause without a full stop.
  public var description: String {
    let place = position.map { "line \($0.line), column \($0.column): " } ?? ""
    let inside = path.isEmpty ? "" : " at \(path)"
    return place + kind.description + inside
  }
}

extension FormError.Kind: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .textBeyondLimit(let octets): "the text is longer than \(octets) octets"
    case .valuesBeyondLimit(let values): "there are more than \(values) values in the text"
    case .nestedTooDeep(let depth): "more than \(depth) values stand in each other"
    case .notUTF8: "the text is not UTF-8"
    case .malformed(let expected): "expected \(expected)"
    case .repeatedMember(let name): "the member “\(name)” stands twice"
    case .declarationRefused: "document types and entities are not read"
    case .expected(let what): "expected \(what)"
    case .impossibleName(let name): "“\(name)” cannot be a name"
    case .wrongType(let property, let type): "\(property) has no values of the type “\(type)”"
    case .unreadableValue(let property, let value): "“\(value)” cannot be read as a value of \(property)"
    case .controlCharacter: "a text has a control character"
    }
  }
}
