internal import CivilTime

/// One text in several languages (localizations, RFC 8984 4.6.1).
enum JSLocalizations {
  // MARK: Writing

  /// The group of a calendar with the texts of others.
  static func merged(
    _ base: Component, _ others: [(language: String, calendar: Component)], database: ZoneDatabase?
  ) -> JSONObject {
    var group = JSGroupWriter.group(base, database: database)
    var entries = (group["entries"]?.array ?? []).compactMap(\.object)
    for (language, calendar) in others {
      let other = JSGroupWriter.group(calendar, database: database)
      localize(&group, by: other, language)
      var places: [String: Int] = [:]
      for (index, entry) in entries.enumerated() where places[identity(entry)] == nil { places[identity(entry)] = index }
      for entry in (other["entries"]?.array ?? []).compactMap(\.object) {
        if let place = places[identity(entry)] {
          localize(&entries[place], by: entry, language)
        } else {
          entries.append(entry)
        }
      }
    }
    group["entries"] = .array(entries.map { .object($0) })
    return group
  }

  private static func identity(_ entry: JSONObject) -> String {
    [entry["@type"], entry["uid"], entry["recurrenceId"]].map { $0?.text ?? "" }.joined(separator: "\u{0}")
  }

  /// Adds what is a text in another object and differs.
  private static func localize(_ object: inout JSONObject, by other: JSONObject, _ language: String) {
    let patch = JSONPatch.patch(from: object.without(["entries"]), to: other.without(["entries"]))
    let texts = patch.members.filter { isText(JSONPath(pointer: $0.name).steps) }
    guard !texts.isEmpty else { return }
    var localizations = object["localizations"]?.object ?? JSONObject()
    localizations[language] = .object(JSONObject(distinct: texts))
    object["localizations"] = .object(localizations)
  }

  /// Whether a pointer leads to something that is said in a language.
  private static func isText(_ steps: [String]) -> Bool {
    switch steps.first {
    case "title", "description": return steps.count == 1
    case "keywords": return steps.count == 2 || steps.count == 1
    case "locations", "participants": return steps.count == 3 && (steps[2] == "name" || steps[2] == "description")
    case "virtualLocations": return steps.count == 3 && (steps[2] == "name" || steps[2] == "uri")
    case "links": return steps.count == 3 && (steps[2] == "title" || steps[2] == "href")
    case "recurrenceOverrides":
      // The patch of one time has a pointer of its own as its name.
      return steps.count == 3 && isText(JSONPath(pointer: steps[2]).steps)
    default: return false
    }
  }

  // MARK: Reading

  /// A group or entry with the texts of a language in place of its own.
  static func localized(_ value: JSONValue, in language: String) throws(FormError) -> JSONValue {
    guard let object = value.object else { return value }
    var localized = try localized(object, in: language, at: JSONPath())
    if let entries = object["entries"]?.array {
      var list: [JSONValue] = []
      for (index, entry) in entries.enumerated() {
        let path = JSONPath().appending("entries").appending(index)
        list.append(
          try entry.object.map { entry throws(FormError) in .object(try self.localized(entry, in: language, at: path)) } ?? entry)
      }
      localized["entries"] = .array(list)
    }
    return .object(localized)
  }

  private static func localized(
    _ object: JSONObject, in language: String, at path: JSONPath
  ) throws(FormError) -> JSONObject {
    let localizations = try JSRead.object(object, "localizations", path)
    guard localizations[language] != nil else { return object }
    let patch = try JSRead.object(localizations, language, path.appending("localizations"))
    var localized = JSONPatch.apply(patch, to: object.without(["localizations"]))
    localized["locale"] = .text(language)
    return localized
  }
}
