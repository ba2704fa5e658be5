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
