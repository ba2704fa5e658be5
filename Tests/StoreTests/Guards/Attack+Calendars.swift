extension Attack {
  /// Against a calendar under import, which is batch 2, and an entry of it that is the meeting `WS-2025-1`.
  static let onCalendars = [
    "DELETE FROM importBatch WHERE id = 2",
    "REPLACE INTO calendarBatch SELECT * FROM calendarBatch",
    "UPDATE calendarBatch SET batch = 1",
    "UPDATE calendarBatch SET purpose = 'parties'",
    "UPDATE calendarBatch SET kind = 'NONE'",
    "UPDATE calendarBatch SET lastDay = '2024-01-01'",
    "UPDATE calendarBatch SET zone = '../etc/passwd'",
    "INSERT INTO calendarBatch VALUES (99, 'x', 'meetings', '2025-01-01', '2025-12-31', 0, NULL, NULL)",
    "REPLACE INTO calendarEntry SELECT * FROM calendarEntry",
    "UPDATE calendarEntry SET uid = 'other@example.org'",
    "UPDATE calendarEntry SET meeting = 'VM-2044'",
    "UPDATE calendarEntry SET meeting = NULL",
    "UPDATE calendarEntry SET fate = 'entry'",
    "UPDATE calendarEntry SET sequence = -1",
    "UPDATE calendarEntry SET stamp = 'yesterday'",
    "UPDATE calendarEntry SET firstDay = '2025-02-30'",
    "UPDATE calendarEntry SET recurrence = 'every Monday'",
    "UPDATE calendarEntry SET digest = upper(digest)",
    "UPDATE calendarEntry SET content = 'BEGIN:VCALENDAR' || char(0)",
    "DELETE FROM meeting WHERE handle = 'WS-2025-1'",
  ]
}
