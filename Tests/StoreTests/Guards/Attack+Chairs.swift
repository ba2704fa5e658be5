extension Attack {
  static let onChairs = [
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', '2020-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 32, 31, 2026, 'party', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 29, 2026, 'party', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, NULL, 2026, 'party', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 0, NULL, 2026, 'party', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('XXX', 1, NULL, 2026, 'party', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'QQ', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', NULL, NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'vacancy', NULL, NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'not-recorded', 'CR', NULL, 'assumed', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'in office', '2026-01-01', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', '2026-02-31', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', '2026-13', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', 'now', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', '2026-1-1', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', 20260101, NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', X'323032362D30312D3031', NULL, 'documented', 'x', NULL, NULL)",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', NULL, NULL, 'documented', 'x', NULL, NULL)",
    """
    INSERT INTO chairTerm VALUES
      ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'planned', '2026-01-01', NULL, 'documented', 'x', NULL, NULL),
      ('RCM', 32, 31, 2027, 'party', 'GT', NULL, 'assumed', '2027-01-01', NULL, 'documented', 'x', NULL, NULL)
    """,
    """
    INSERT OR REPLACE INTO chairTerm
      VALUES ('RCM', 29, 28, 2024, 'party', 'CR', NULL, 'assumed', '2023-12-07', NULL, 'documented', 'x', NULL, NULL)
    """,
    """
    INSERT INTO chairTerm VALUES ('RCM', 29, 28, 2024, 'party', 'CR', NULL, 'assumed', '2023-12-07', NULL, 'documented', 'x', NULL, NULL)
      ON CONFLICT DO UPDATE SET holder = 'CR'
    """,
    "UPDATE OR REPLACE chairTerm SET number = 28, previous = 27 WHERE body = 'RCM' AND number = 29",
    "UPDATE OR REPLACE chairTerm SET body = 'SACM' WHERE body = 'RCM' AND number = 30",
    "INSERT INTO chairTerm VALUES ('RCM', 31, 30, 2026, 'party', 'CR', NULL, 'assumed', '2024-12-06', NULL, 'documented', 'x', NULL, NULL)",
    "UPDATE chairTerm SET start = '2024-12-06' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET start = '2023-12-07' WHERE body = 'RCM' AND number = 30",
    "UPDATE chairTerm SET start = '2020-01-01' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET start = '2030-01-01' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET previous = NULL WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET appointment = 'planned' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET holder = 'QQ' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET startMeeting = 'vm 2022' WHERE body = 'RCM' AND number = 29",
    "UPDATE chairTerm SET label = 0 WHERE body = 'RCM' AND number = 29",
    "DELETE FROM chairTerm",
    "DELETE FROM chairTerm WHERE body = 'RCM' AND number = 29",
    "DELETE FROM chairTerm WHERE body = 'RCM' AND number = 1",
  ]

  /// An insert of a decision about a chair, which is a good one with the labels `2030` and `2031` and the meeting `VM-2031`.
  static func decision(_ act: String, turn: String, other: String = "NULL", until: String = "NULL") -> String {
    """
    INSERT INTO chairDecision (body, number, act, turn, otherTurn, party, untilMeeting, untilYear, decidedOn, reason, source)
      VALUES ('RCM', 9, '\(act)', \(turn), \(other), \(act == "offer" ? "'MX'" : "NULL"), \(until),
        \(until == "NULL" ? "NULL" : "2031"), '2025-01-01', 'x', 'x')
    """
  }

  static let onLabels = [
    decision("offer", turn: "'0000'"), decision("offer", turn: "'0000/1'"), decision("offer", turn: "'2030/0'"),
    decision("offer", turn: "'2030/01'"), decision("swap", turn: "'2030'", other: "'0000/1'"),
    decision("swap", turn: "'2030'", other: "'2031/0'"), decision("extend", turn: "'2030'", until: "'vm-2031'"),
    decision("extend", turn: "'2030'", until: "'VM'"), decision("extend", turn: "'2030'", until: "'VM 2031'"),
    decision("extend", turn: "'2030'", until: "'2031-VM'"), decision("extend", turn: "'2030'", until: "'VM-2031' || char(0)"),
    "INSERT INTO troikaRule VALUES ('RCM', 1, 'trio', '0000/1', NULL, NULL, 'x')",
    "INSERT INTO troikaRule VALUES ('RCM', 1, 'trio', '2030/0', NULL, NULL, 'x')",
    "INSERT INTO chairOfficer (body, turn, officeEn, source) VALUES ('RCM', '0000/1', 'x', 'x')",
    "INSERT INTO chairOfficer (body, turn, officeEn, source) VALUES ('RCM', '2030/0', 'x', 'x')",
  ]
}
