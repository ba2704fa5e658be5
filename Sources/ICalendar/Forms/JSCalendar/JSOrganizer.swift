/// Who answers for an entry (ORGANIZER, RFC 5545 3.8.4.3): an owner among the participants and replyTo (RFC 8984 4.4.4 and 4.4.6).
enum JSOrganizer {
  /// The participants with the organizer: the one who attends under the same address and name, or one more.
  static func adding(_ organizer: Property, _ user: CalendarUser, to participants: JSONObject) -> JSONObject {
    var participants = participants
    let name: JSONValue? = organizer.parameter(.commonName).map { .text($0) }
    let address = JSONValue.object(JSCollection.address(user))
    let given = organizer.parameter(JSIdentifier.parameter)
    let attendee =
      given.map { participants[$0] == nil ? nil : $0 }
      ?? participants.members.first { $0.value.object?["sendTo"] == address && $0.value.object?["name"] == name }?.name
    if let attendee, var object = participants[attendee]?.object {
      var roles = object["roles"]?.object ?? JSONObject()
      roles["owner"] = .boolean(true)
      object["roles"] = .object(roles)
      participants[attendee] = .object(object)
      return participants
    }
    var key = given ?? own
    while participants[key] != nil { key += "-" }
    participants[key] = .object(
      JSONObject(["@type": .text("Participant"), "name": name, "sendTo": address, "roles": .object(.set(["owner"]))]))
    return participants
  }

  /// The name of an organizer who does not attend.
  private static let own = "organizer"

  /// The first owner among the participants.
  private static func owner(_ object: JSONObject, _ path: JSONPath) throws(FormError) -> (name: String, participant: JSONObject)? {
    for member in try JSRead.object(object, "participants", path).members {
      if let participant = member.value.object, participant["roles"]?.object?["owner"] == .boolean(true) {
        return (member.name, participant)
      }
    }
    return nil
  }

  /// What says who the organizer is: the address and the name.
  static func members(_ object: JSONObject, _ path: JSONPath) throws(FormError) -> (user: CalendarUser, name: String?)? {
    let ways = try JSRead.object(object, "replyTo", path)
    var name: String?
    var address: CalendarUser?
    if let (key, participant) = try owner(object, path) {
      let path = path.appending("participants").appending(key)
      name = try JSRead.text(participant, "name", path)
      address = try JSCollection.user(participant, path)
    }
    guard let user = try JSCollection.user(ofWays: ways, path.appending("replyTo")) ?? address else { return nil }
    return (user, name)
  }

  /// The property; `nil` when nobody is the owner and answers go nowhere.
  static func property(_ object: JSONObject, _ path: JSONPath) throws(FormError) -> Property? {
    guard let (user, name) = try members(object, path) else { return nil }
    let parameters =
      try name.map { name throws(FormError) in [try JSRead.parameter(.commonName, name, path.appending("participants"))] } ?? []
    let property = Property(.organizer, .user(user), parameters)
    guard let (key, participant) = try owner(object, path) else { return property }
    // Found again by the address, or by the name that it gets by itself.
    let isFound =
      participant["sendTo"] == .object(JSCollection.address(user)) && (participant["roles"]?.object?.names != ["owner"] || key == own)
    return JSIdentifier.adding(key, unless: isFound ? key : "", to: property)
  }
}
