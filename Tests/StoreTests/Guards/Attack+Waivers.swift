extension Attack {
  /// A waiver that another program might write; every column but the reason follows from the first ones.
  static func waiver(
    _ kind: String, _ meeting: String, _ other: String?, subject: String? = nil, finding: String? = nil, facts: String = "'day 2025-05-05'",
    reason: String = "'as agreed'"
  ) -> String {
    func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "NULL" }
    let key = finding ?? ([kind, meeting] + [other, subject].compactMap(\.self)).joined(separator: ":")
    return "INSERT INTO waiver VALUES ('\(key)', '\(kind)', '\(meeting)', \(quoted(other)), \(quoted(subject)), \(facts), \(reason))"
  }

  /// Against a record in which `weekend:WS-2025-1` is waived.
  static let onWaivers = [
    waiver("weekend", "VM-2044", nil), waiver("venue", "WS-2025-1", "VM-2044"), waiver("venue", "WS-2025-1", nil),
    waiver("venue", "WS-2025-1", "WS-2025-1"), waiver("weekend", "VM-2024", "WS-2025-1"), waiver("clash", "VM-2024", "WS-2025-1"),
    waiver("weekend", "VM-2024", nil, subject: "RCM"), waiver("missing-notice", "WS-2025-1", nil),
    waiver("missing-notice", "WS-2025-1", nil, subject: "rcm"), waiver("missing-notice", "WS-2025-1", nil, subject: "R:M"),
    waiver("weekend", "VM-2024", nil, finding: "weekend:WS-2024-1"), waiver("weekend", "VM-2024", nil, finding: "weekend"),
    waiver("weekend", "VM-2024", nil, facts: "NULL"), waiver("weekend", "VM-2024", nil, facts: "''"),
    waiver("weekend", "VM-2024", nil, facts: "'a' || char(0)"), waiver("weekend", "VM-2024", nil, facts: "x'00'"),
    waiver("weekend", "VM-2024", nil, facts: "hex(zeroblob(60000))"), waiver("weekend", "VM-2024", nil, reason: "NULL"),
    waiver("weekend", "VM-2024", nil, reason: "''"), waiver("weekend", "VM-2024", nil, reason: "' a'"),
    waiver("weekend", "VM-2024", nil, reason: "'a' || char(10) || 'b'"), waiver("weekend", "VM-2024", nil, reason: "'a' || char(0)"),
    waiver("weekend", "WS-2025-1", nil), waiver("weekend", "WS-2025-1", nil).replacing("INSERT", with: "REPLACE"),
    "UPDATE waiver SET meeting = 'VM-2024'", "UPDATE waiver SET finding = 'weekend:VM-2024', meeting = 'VM-2024'",
    "UPDATE waiver SET reason = NULL", "UPDATE waiver SET facts = ''", "UPDATE waiver SET kind = 'venue'",
    "UPDATE waiver SET otherMeeting = 'VM-2024'", "DELETE FROM meeting WHERE handle = 'WS-2025-1'",
  ]
}
