/// How properties of a kind and the objects in a member of an entry become each other.
struct JSCollection: Sendable {
  /// The member.
  let member: String
  /// The properties that stand in it.
  let properties: KnownPropertySet
  /// The name of a property's object, which need not be a free one.
  ///
  /// It is made of what the property says, not of its place, so that it is the same in every version and language of an entry.
  let key: @Sendable (Property) -> String
  /// Whether a property whose name is taken cannot stand in it, since the name says something.
  let keyHasMeaning: Bool
  /// The object of a property; `nil` when it cannot say it.
  let express: @Sendable (Property, JSFrame) -> JSONObject?
  /// The property of an object; `nil` for what is no property.
  let property: @Sendable (_ key: String, JSONObject, JSFrame, JSONPath) throws(FormError) -> Property?

  /// The name of a property's object: the one that it was given, or its own.
  func name(of property: Property) -> String {
    (keyHasMeaning ? nil : property.parameter(JSIdentifier.parameter)) ?? key(property)
  }

  /// The property of an object, with the object's name where it is not the property's own.
  func read(_ key: String, _ object: JSONObject, _ frame: JSFrame, _ path: JSONPath) throws(FormError) -> Property? {
    guard let property = try property(key, object, frame, path) else { return nil }
    return keyHasMeaning ? property : JSIdentifier.adding(key, unless: self.key(property), to: property)
  }

  /// All of them.
  static let all = [participants, virtualLocations, links, relations]

  // MARK: Conferences

  /// CONFERENCE (RFC 7986 5.11, RFC 8984 4.2.6).
  private static let virtualLocations = JSCollection(
    member: "virtualLocations", properties: [.conference], key: identifier, keyHasMeaning: false,
    express: { property, _ in
      guard case .uri(let uri) = property.value else { return nil }
      let features = property.parameters.first { $0.name.known == .feature }?.texts.map { $0.lowercased() }
      return JSONObject([
        "@type": .text("VirtualLocation"), "name": property.parameter(.label).map { .text($0) }, "uri": .text(uri.text),
        "features": features.map { .object(.set($0)) },
      ])
    },
    property: { (_, object, _, path) throws(FormError) in
      guard let uri = try JSRead.uri(object, "uri", path) else { throw JSRead.wrong("an address", path.appending("uri")) }
      var parameters: [Parameter] = []
      let features = try JSRead.set(object, "features", path).map { $0.uppercased() }
      if !features.isEmpty {
        guard let parameter = Parameter(ParameterName(.feature), features) else {
          throw FormError(.controlCharacter, path: path.appending("features").pointer)
        }
        parameters.append(parameter)
      }
      if let name = try JSRead.text(object, "name", path) { parameters.append(try JSRead.parameter(.label, name, path.appending("name"))) }
      return Property(.conference, .uri(uri), parameters)
    })

  // MARK: Links

  /// ATTACH, LINK, IMAGE and URL by their addresses (RFC 5545 3.8.1.1 and 3.8.4.6, RFC 7986 5.10, RFC 9253 8.2, RFC 8984 4.2.7).
  private static let links = JSCollection(
    member: "links", properties: [.attachment, .link, .image, .address],
    key: { $0.name.known == .address ? "url" : identifier($0) }, keyHasMeaning: false,
    express: { property, _ in
      guard case .uri(let uri) = property.value else { return nil }
      let isAttached = property.name.known == .attachment
      let relation: String? =
        switch property.name.known {
        case .attachment: "enclosure"
        case .image: "icon"
        case .link: property.parameter(.linkRelation)
        default: nil
        }
      return JSONObject([
        "@type": .text("Link"), "href": .text(uri.text), "contentType": property.parameter(.formatType).map { .text($0) },
        "size": isAttached ? property.parameter(.size).flatMap { Int($0) }.map { .integer($0) } : nil,
        "rel": relation.map { .text($0) },
        "display": property.name.known == .image ? property.parameter(.display).map { .text($0.lowercased()) } : nil,
        "title": property.parameter(isAttached ? .fileName : .label).map { .text($0) },
      ])
    },
    property: { (key, object, _, path) throws(FormError) in
      guard let href = try JSRead.uri(object, "href", path) else { throw JSRead.wrong("an address", path.appending("href")) }
      let relation = try JSRead.text(object, "rel", path)
      let name: KnownProperty =
        switch relation {
        case nil: key == "url" ? .address : .attachment
        case "enclosure": .attachment
        case "icon": .image
        default: .link
        }
      var parameters: [Parameter] = []
      func add(_ known: KnownParameter, _ text: String?, _ member: String) throws(FormError) {
        if let text { parameters.append(try JSRead.parameter(known, text, path.appending(member))) }
      }
      if name == .link { try add(.linkRelation, relation, "rel") }
      try add(.formatType, try JSRead.text(object, "contentType", path), "contentType")
      if name == .attachment { try add(.size, try JSRead.integer(object, "size", path).map { String($0) }, "size") }
      if name == .image { try add(.display, try JSRead.text(object, "display", path)?.uppercased(), "display") }
      try add(name == .attachment ? .fileName : .label, try JSRead.text(object, "title", path), "title")
      return Property(name, .uri(href), parameters)
    })

  // MARK: Relations

  /// RELATED-TO by UID (RFC 5545 3.8.4.5, RFC 8984 4.1.3).
  private static let relations = JSCollection(
    member: "relatedTo", properties: [.relatedTo], key: { $0.plainText ?? "" }, keyHasMeaning: true,
    express: { property, _ in
      guard property.plainText != nil else { return nil }
      let relations = property.parameters.first { $0.name.known == .relationType }?.texts.map { $0.lowercased() } ?? []
      return JSONObject(["@type": .text("Relation"), "relation": relations.isEmpty ? nil : .object(.set(relations))])
    },
    property: { (key, object, _, path) throws(FormError) in
      guard let identifier = TextValue(key) else { throw FormError(.controlCharacter, path: path.pointer) }
      let relations = try JSRead.set(object, "relation", path).map { $0.uppercased() }
      guard !relations.isEmpty else { return Property(.relatedTo, .text(identifier)) }
      guard let parameter = Parameter(ParameterName(.relationType), relations) else {
        throw FormError(.controlCharacter, path: path.pointer)
      }
      return Property(.relatedTo, .text(identifier), [parameter])
    })
}
