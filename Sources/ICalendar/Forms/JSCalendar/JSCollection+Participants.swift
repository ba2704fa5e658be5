extension JSCollection {
  /// ATTENDEE (RFC 5545 3.8.4.1, RFC 8984 4.4.6); the role of an owner stands for ORGANIZER and is no part of it.
  static let participants = JSCollection(
    member: "participants", properties: [.attendee],
    key: identifier, keyHasMeaning: false,
    express: { property, _ in
      guard case .user(let user) = property.value else { return nil }
      let role = property.parameter(.role).map { $0.uppercased() }
      let kind = property.parameter(.calendarUserType).flatMap { text in kinds.first { $0.word == text } }
      let answer = property.parameter(.participationStatus).flatMap { text in answers.first { $0.uppercased() == text } }
      let isAsked = property.parameter(.isReplyRequested).flatMap { $0 == "TRUE" ? true : $0 == "FALSE" ? false : nil }
      return JSONObject([
        "@type": .text("Participant"), "name": property.parameter(.commonName).map { .text($0) },
        "email": property.parameter(.mail).map { .text($0) }, "sendTo": .object(address(user)), "kind": kind.map { .text($0.kind) },
        "roles": .object(.set(roles.first { $0.word == role }?.roles ?? ["attendee"])), "participationStatus": answer.map { .text($0) },
        "expectReply": isAsked.map { .boolean($0) }, "language": property.parameter(.language).map { .text($0) },
      ])
    },
    property: { (_, object, _, path) throws(FormError) in
      let roles = try JSRead.set(object, "roles", path)
      // Who only owns the entry is its organizer.
      guard roles != ["owner"], let user = try user(object, path) else { return nil }
      var parameters: [Parameter] = []
      func add(_ known: KnownParameter, _ text: String?, _ member: String) throws(FormError) {
        if let text { parameters.append(try JSRead.parameter(known, text, path.appending(member))) }
      }
      try add(.commonName, try JSRead.text(object, "name", path), "name")
      let kind = try JSRead.text(object, "kind", path)
      try add(.calendarUserType, kinds.first { $0.kind == kind }?.word, "kind")
      try add(.role, word(of: roles), "roles")
      try add(.participationStatus, try JSRead.text(object, "participationStatus", path)?.uppercased(), "participationStatus")
      try add(.isReplyRequested, try JSRead.boolean(object, "expectReply", path).map { $0 ? "TRUE" : "FALSE" }, "expectReply")
      try add(.language, try JSRead.text(object, "language", path), "language")
      try add(.mail, try JSRead.text(object, "email", path).flatMap { "mailto:\($0)" == user.text ? nil : $0 }, "email")
      return Property(.attendee, .user(user), parameters)
    })

  private static let answers = ["needs-action", "accepted", "declined", "tentative", "delegated"]

  private static let kinds: [(word: String, kind: String)] = [
    ("INDIVIDUAL", "individual"), ("GROUP", "group"), ("RESOURCE", "resource"), ("ROOM", "location"),
  ]

  private static let roles: [(word: String, roles: [String])] = [
    ("CHAIR", ["attendee", "chair"]), ("OPT-PARTICIPANT", ["attendee", "optional"]), ("NON-PARTICIPANT", ["informational"]),
    ("REQ-PARTICIPANT", ["attendee"]),
  ]

  /// The ROLE that says most of several roles; none for one who attends as people do.
  private static func word(of roles: [String]) -> String? {
    if roles.contains("chair") { return "CHAIR" }
    if roles.contains("optional") { return "OPT-PARTICIPANT" }
    if roles.contains("informational"), !roles.contains("attendee") { return "NON-PARTICIPANT" }
    return nil
  }

  /// An address by the way in which it is written to (RFC 8984 4.4.6, sendTo).
  static func address(_ user: CalendarUser) -> JSONObject {
    JSONObject([user.text.lowercased().hasPrefix("mailto:") ? "imip" : "other": .text(user.text)])
  }

  /// The first address of an object of ways, mail before others.
  static func user(ofWays ways: JSONObject, _ path: JSONPath) throws(FormError) -> CalendarUser? {
    guard let way = ways["imip"] == nil ? ways.names.first : "imip" else { return nil }
    guard let text = ways[way]?.text, let user = CalendarUser(text) else { throw JSRead.wrong("an address", path.appending(way)) }
    return user
  }

  /// Who a participant is: the address by which something can be sent, or the mail address.
  static func user(_ participant: JSONObject, _ path: JSONPath) throws(FormError) -> CalendarUser? {
    let ways = try JSRead.object(participant, "sendTo", path)
    if let user = try user(ofWays: ways, path.appending("sendTo")) { return user }
    guard let mail = try JSRead.text(participant, "email", path) else { return nil }
    guard let user = CalendarUser("mailto:\(mail)") else { throw JSRead.wrong("a mail address", path.appending("email")) }
    return user
  }

  /// A name for the object of a property: the letters and digits of the address, without its scheme.
  static func identifier(_ property: Property) -> String {
    let address =
      switch property.value {
      case .user(let user): user.text
      case .uri(let uri): uri.text
      default: ""
      }
    let letters = address.drop { $0 != ":" }.utf8.drop { !isLetter($0) }.prefix(128).map { isLetter($0) ? $0 : 0x2D }
    return letters.isEmpty ? property.name.text.lowercased() : String(decoding: letters, as: UTF8.self)
  }

  private static func isLetter(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
