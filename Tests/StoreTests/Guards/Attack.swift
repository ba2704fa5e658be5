/// A statement that another program might give, and that the record must refuse.
enum Attack {
  /// An insert of a meeting in which the given columns differ from those of a good one.
  static func meeting(_ columns: KeyValuePairs<String, String>) -> String {
    let good: KeyValuePairs = [
      "handle": "'EV-2030'", "uid": "'00000000-0000@example'", "titleEn": "'An event'", "dateKind": "'days'",
      "earliestDay": "'2030-01-01'", "latestDay": "'2030-01-02'", "mode": "'not-recorded'", "state": "'proposed'",
      "createdAt": "'2025-01-01T00:00:00Z'", "modifiedAt": "'2025-01-01T00:00:00Z'",
    ]
    var names = good.map(\.key)
    var values = good.map(\.value)
    for (name, value) in columns {
      if let position = names.firstIndex(of: name) {
        values[position] = value
      } else {
        names.append(name)
        values.append(value)
      }
    }
    return "INSERT INTO meeting (\(names.joined(separator: ", "))) VALUES (\(values.joined(separator: ", ")))"
  }

  /// A change of a meeting that counts up, as every change must.
  static func change(_ assignment: String, of handle: String = "WS-2025-1") -> String {
    "UPDATE meeting SET revision = revision + 1, \(assignment) WHERE handle = '\(handle)'"
  }
}
