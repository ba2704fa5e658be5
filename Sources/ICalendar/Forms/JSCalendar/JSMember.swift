internal import CivilTime

/// How one property and the members of an entry that say the same become each other.
struct JSMember: Sendable {
  /// The member after which it is called.
  let pointer: String
  /// All members that it has.
  let members: [String]
  /// The properties that it can be.
  let properties: KnownPropertySet
  /// The members of a property; `nil` when they cannot say it.
  let express: @Sendable (Property, JSFrame) -> JSONObject?
  /// The property of members; `nil` when they are not there.
  let property: @Sendable (JSONObject, JSFrame, JSONPath) throws(FormError) -> Property?

  init(
    _ pointer: String, members: [String]? = nil, _ properties: KnownPropertySet,
    express: @escaping @Sendable (Property, JSFrame) -> JSONObject?,
    property: @escaping @Sendable (JSONObject, JSFrame, JSONPath) throws(FormError) -> Property?
  ) {
    self.pointer = pointer
    self.members = members ?? [pointer]
    self.properties = properties
    self.express = express
    self.property = property
  }

  // MARK: Kinds of members

  /// A text.
  static func text(_ member: String, _ name: KnownProperty, isInLanguage: Bool = false) -> JSMember {
    JSMember(member, [name]) { property, _ in
      property.plainText.map { JSONObject([member: .text($0)]) }
    } property: { (object, frame, path) throws(FormError) in
      guard let text = try JSRead.value(object, member, path) else { return nil }
      return Property(name, .text(text), try frame.languageParameters(isInLanguage, path))
    }
  }

  /// A text whose words have other names in JSCalendar; any other word is left to the property.
  static func words(_ member: String, _ name: KnownProperty, _ words: KeyValuePairs<String, String>) -> JSMember {
    let pairs = Array(words)
    return JSMember(member, [name]) { property, _ in
      pairs.first { $0.key == property.plainText }.map { JSONObject([member: .text($0.value)]) }
    } property: { (object, _, path) throws(FormError) in
      guard let text = try JSRead.text(object, member, path) else { return nil }
      // A word of somebody's own is no word of iCalendar; the member is kept as it is.
      return pairs.first { $0.value == text }.map { Property(name, .text(TextValue(unchecked: $0.key))) }
    }
  }

  /// A whole number.
  static func integer(_ member: String, _ name: KnownProperty) -> JSMember {
    JSMember(member, [name]) { property, _ in
      guard case .integer(let number) = property.value else { return nil }
      return JSONObject([member: .integer(Int(number))])
    } property: { (object, _, path) throws(FormError) in
      guard let number = try JSRead.integer(object, member, path) else { return nil }
      guard let small = Int32(exactly: number), name.integers?.contains(number) ?? true else {
        throw JSRead.wrong("a number within its range", path.appending(member))
      }
      return Property(name, .integer(small))
    }
  }

  /// A time in UTC.
  static func utc(_ member: String, _ name: KnownProperty) -> JSMember {
    JSMember(member, [name]) { property, _ in
      guard case .time(.utc(let time)) = property.value else { return nil }
      return JSONObject([member: .text(ExtendedForm.text(.utc(time)))])
    } property: { (object, _, path) throws(FormError) in
      try JSRead.utc(object, member, path).map { Property(name, .time($0)) }
    }
  }

  /// An address.
  static func uri(_ member: String, _ name: KnownProperty) -> JSMember {
    JSMember(member, [name]) { property, _ in
      guard case .uri(let uri) = property.value else { return nil }
      return JSONObject([member: .text(uri.text)])
    } property: { (object, _, path) throws(FormError) in
      try JSRead.uri(object, member, path).map { Property(name, .uri($0)) }
    }
  }

  // MARK: The members of each object

  /// Those of an event, after its times.
  static let ofEvent =
    common + [
      words("status", .status, ["CONFIRMED": "confirmed", "TENTATIVE": "tentative", "CANCELLED": "cancelled"]),
      words("freeBusyStatus", .transparency, ["OPAQUE": "busy", "TRANSPARENT": "free"]),
    ]

  /// Those of a task, after its times.
  static let ofTask =
    common + [
      words(
        "progress", .status,
        ["NEEDS-ACTION": "needs-action", "IN-PROCESS": "in-process", "COMPLETED": "completed", "CANCELLED": "cancelled"]),
      integer("percentComplete", .percentComplete), utc("progressUpdated", .completed),
    ]

  /// Those of a group.
  static let ofGroup = [
    text("uid", .uniqueIdentifier), text("prodId", .productIdentifier), text("title", .name, isInLanguage: true),
    text("description", .description, isInLanguage: true), text("color", .color), uri("source", .source), utc("created", .created),
    utc("updated", .lastModified),
  ]

  private static let common = [
    text("uid", .uniqueIdentifier), utc("created", .created), integer("sequence", .sequence),
    text("title", .summary, isInLanguage: true), text("description", .description, isInLanguage: true), integer("priority", .priority),
    words("privacy", .classification, ["PUBLIC": "public", "PRIVATE": "private", "CONFIDENTIAL": "secret"]), text("color", .color),
  ]
}
