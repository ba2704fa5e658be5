extension Attack {
  /// An insert of an answer of the first delegate, who was invited to the event `one@example`, with some columns as given.
  private static func answer(_ columns: KeyValuePairs<String, String>) -> String {
    var values = [
      "id": "99", "delegate": "1", "event": "'one@example'", "kind": "'accepted'", "sequence": "1", "stampedAt": "'2025-02-01T00:00:00Z'",
      "digest": "printf('%.64c', 'a')",
    ]
    for (name, value) in columns { values[name] = value }
    let sorted = values.sorted { $0.key < $1.key }
    return
      "INSERT INTO invitationAnswer (\(sorted.map(\.key).joined(separator: ", "))) VALUES (\(sorted.map(\.value).joined(separator: ", ")))"
  }

  /// On a record whose delegates 1 and 2 were invited to the event `one@example`; 1 answered with the proposal 1, with a comment,
  /// and delegate 2 was erased since; delegate 3 was not invited.
  static let onInvitations = [
    "UPDATE invitationMessage SET sequence = 5", "UPDATE invitationMessage SET method = 'cancel' WHERE id = 1",
    "DELETE FROM invitationMessage WHERE id = 1", "DELETE FROM invitationMessage", "DELETE FROM delegate WHERE id = 1",
    "INSERT INTO invitationMessage VALUES (99, 1, 'two@example', 'cancel', 1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 3, 'one@example', 'decline-counter', 1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 77, 'one@example', 'request', 1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 1, 'one@example', 'reply', 1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 1, 'one@example', 'request', -1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 1, 'one@example', 'request', 1, '2025-02-01')",
    "INSERT INTO invitationMessage VALUES (99, 1, 'one@example' || char(10), 'request', 1, '2025-02-01T00:00:00Z')",
    "INSERT INTO invitationMessage VALUES (99, 1, 'one;@example', 'request', 1, '2025-02-01T00:00:00Z')",
    "INSERT OR REPLACE INTO invitationMessage VALUES (1, 1, 'one@example', 'request', 1, '2025-02-01T00:00:00Z')",
    answer(["delegate": "3"]), answer(["event": "'two@example'"]), answer(["kind": "'maybe'"]), answer(["kind": "'proposal'"]),
    answer(["outcome": "'pending'"]), answer(["digest": "'abc'"]), answer(["digest": "printf('%.64c', 'G')"]),
    answer(["firstDay": "'2025-03-01'", "lastDay": "'2025-03-01'"]),
    answer(["kind": "'proposal'", "outcome": "'pending'", "firstDay": "'2025-03-02'", "lastDay": "'2025-03-01'"]),
    answer(["kind": "'proposal'", "outcome": "'pending'", "firstDay": "'2025-03-02'"]),
    answer(["kind": "'proposal'", "outcome": "'pending'", "firstDay": "'2025-02-30'", "lastDay": "'2025-02-30'"]),
    answer([
      "kind": "'proposal'", "outcome": "'pending'", "firstDay": "'2025-03-01'", "lastDay": "'2025-03-02'", "opens": "'09:00'",
      "closes": "'10:00'", "zone": "'America/Guatemala'",
    ]),
    answer([
      "kind": "'proposal'", "outcome": "'pending'", "firstDay": "'2025-03-01'", "lastDay": "'2025-03-01'", "opens": "'09:00'",
      "closes": "'09:00'", "zone": "'America/Guatemala'",
    ]),
    answer(["kind": "'proposal'", "outcome": "'accepted'"]), answer(["stampedAt": "'yesterday'"]), answer(["sequence": "2147483648"]),
    answer(["id": "1"]), answer(["id": "1"]).replacing("INSERT INTO", with: "INSERT OR REPLACE INTO"),
    "UPDATE invitationAnswer SET delegate = 2 WHERE id = 1", "UPDATE invitationAnswer SET kind = 'accepted', outcome = NULL WHERE id = 1",
    "UPDATE invitationAnswer SET firstDay = '2025-04-01' WHERE id = 1", "UPDATE invitationAnswer SET outcome = 'lost' WHERE id = 1",
    "UPDATE invitationAnswer SET id = 50 WHERE id = 1", "INSERT INTO answerComment VALUES (99, 'x')",
    "INSERT INTO answerComment VALUES (2, 'x')",
    "INSERT INTO answerComment VALUES (1, 'x')", "INSERT OR REPLACE INTO answerComment VALUES (1, 'x')",
    "UPDATE answerComment SET text = 'other'",
  ]

  /// On that record whose file of the meeting is closed.
  static let onInvitationsOfAClosedFile = [
    "INSERT INTO invitationMessage VALUES (99, 1, 'one@example', 'request', 1, '2025-02-01T00:00:00Z')", answer([:]),
    "UPDATE invitationAnswer SET outcome = 'declined' WHERE id = 1", "DELETE FROM invitationAnswer",
    "DELETE FROM invitationMessage WHERE id = 3",
  ]
}
