/// A mail that was read, or a part of one: its headers, and its body or its parts.
package struct MailEntity: Hashable, Sendable {
  /// What a part holds.
  package enum Content: Hashable, Sendable {
    /// Octets, with their transfer encoding undone.
    case octets([UInt8])
    /// Parts, in order; for a mail inside of a mail, that one.
    case parts([MailEntity])
  }

  /// The header fields in order, by their names in small letters; values are unfolded and otherwise as they stand.
  package let fields: [(name: String, value: String)]
  /// What it says that it holds.
  package let type: ContentType
  /// What it holds.
  package let content: Content

  /// The value of the first header of a name in small letters, with its encoded words read.
  package subscript(name: String) -> String? { fields.first { $0.name == name }.map { EncodedWord.decoded($0.value) } }

  /// Every part that has none in it, in order.
  package var leaves: [MailEntity] {
    switch content {
    case .octets: [self]
    case .parts(let parts): parts.flatMap(\.leaves)
    }
  }

  /// The text of a part, in the character set that it names; `nil` when it has parts.
  ///
  /// - Throws: ``MailError/unreadableText(charset:)``.
  package func text() throws(MailError) -> String? {
    guard case .octets(let octets) = content else { return nil }
    let name = type.parameters["charset"] ?? "utf-8"
    guard let text = MailCharset(name)?.text(octets) else { throw .unreadableText(charset: String(HeaderText.line(name).prefix(40))) }
    return text
  }

  /// The address in the first header of a name in small letters, such as `from`; `nil` when there is none, or no plain one.
  package func address(in name: String) -> MailAddress? {
    guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
    // What stands in angle brackets is the address; without any, all of it.
    if let start = value.lastIndex(of: "<"), let end = value[start...].firstIndex(of: ">") {
      return MailAddress(value[value.index(after: start)..<end].trimmed)
    }
    return MailAddress(value[...].trimmed)
  }

  package static func == (left: MailEntity, right: MailEntity) -> Bool {
    left.type == right.type && left.content == right.content && left.fields.elementsEqual(right.fields, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(content)
  }
}
