/// Places: LOCATION and GEO of an entry as one location, VLOCATION components as others
/// (RFC 5545 3.8.1.6 and 3.8.1.7, RFC 9073 7.2; RFC 8984 4.2.5).
enum JSLocation {
  /// The name of the location of an entry's own LOCATION and GEO.
  static let own = "location"

  /// The pointer of a member of a location.
  static func pointer(_ key: String, _ member: String) -> String {
    JSONPath().appending("locations").appending(key).appending(member).relativePointer
  }

  /// The location of a VLOCATION, which is kept whole in it.
  static func object(_ component: Component) -> JSONObject {
    let types = component.all(.locationType).flatMap(\.texts).map(\.text)
    return JSONObject([
      "@type": .text("Location"), "name": component.property(.name)?.plainText.map { .text($0) },
      "description": component.property(.description)?.plainText.map { .text($0) },
      "locationTypes": types.isEmpty ? nil : .object(.set(types)),
      "coordinates": component[.position].map { .text(coordinates($0)) }, "iCalendar": .object(JSKept(component).object),
    ])
  }

  /// The VLOCATION of a location; its UID is the location's name where it has none of its own.
  static func component(_ object: JSONObject, key: String, at path: JSONPath) throws(FormError) -> Component {
    if let kept = try JSKept(in: object, path)?.component, kept.name == .location, self.object(kept) == object { return kept }
    guard let identifier = TextValue(key) else { throw FormError(.controlCharacter, path: path.pointer) }
    var component = Component(.location, properties: [Property(.uniqueIdentifier, .text(identifier))])
    if let name = try JSRead.value(object, "name", path) { component[.name] = name }
    if let description = try JSRead.value(object, "description", path) { component[.description] = description }
    let types = try JSRead.set(object, "locationTypes", path)
    if let list = TextList(types.compactMap { TextValue($0) }) { component[.locationType] = list }
    if let position = try position(object, path) { component[.position] = position }
    return component
  }

  /// Whether a location came from a VLOCATION.
  static func isComponent(_ object: JSONObject) -> Bool { object["iCalendar"]?.object?["name"] == .text("vlocation") }

  /// `geo:8.982379,-79.519870` (RFC 5870).
  static func coordinates(_ position: GeographicPosition) -> String {
    "geo:" + ExtendedForm.degrees(millionths: position.latitudeMillionths) + ","
      + ExtendedForm.degrees(millionths: position.longitudeMillionths)
  }

  /// The coordinates of a location, without altitude and uncertainty.
  static func position(_ object: JSONObject, _ path: JSONPath) throws(FormError) -> GeographicPosition? {
    guard let text = try JSRead.text(object, "coordinates", path) else { return nil }
    let numbers = text.dropFirst(4).prefix { $0 != ";" }.split(separator: ",")
    guard text.lowercased().hasPrefix("geo:"), numbers.count >= 2,
      let position = GeographicPosition(parsing: "\(numbers[0]);\(numbers[1])")
    else { throw JSRead.wrong("a geo: address", path.appending("coordinates")) }
    return position
  }
}
