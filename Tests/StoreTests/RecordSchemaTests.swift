import GRDB
import Store
import TestSupport
import Testing

struct RecordSchemaTests {
  @Test func `the newest schema is the one that was reviewed`() throws {
    let sample = try SampleFile()
    let statements = try sample.column("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    try GoldenFile.expect(statements.map { "\($0);\n" }.joined(separator: "\n"), is: "schema.sql")
  }

  @Test func `every table is strict`() throws {
    let sample = try SampleFile()
    #expect(
      try sample.column(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'") == [])
  }

  /// Personal data are not followed: the log only grows, and who is erased must be gone for good (R28).
  @Test func `every table but those of the log itself and of personal data is followed by the log`() throws {
    let sample = try SampleFile()
    let unfollowed = try sample.column(
      """
      SELECT name FROM sqlite_schema AS kept WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND (SELECT count(*) FROM sqlite_schema WHERE tbl_name = kept.name
          AND name IN (kept.name || 'LogInsert', kept.name || 'LogUpdate', kept.name || 'LogDelete')) < 3 ORDER BY name
      """)
    #expect(unfollowed == ["answerComment", "logChange", "logEntry", "logReversal", "openEntry", "person"])
  }

  @Test func `the log's triggers write each column`() throws {
    let sample = try SampleFile()
    let missing = try sample.column(
      """
      SELECT column.name FROM sqlite_schema AS trigger JOIN pragma_table_info(trigger.tbl_name) AS column
      WHERE trigger.name = trigger.tbl_name || 'LogUpdate'
        AND (instr(trigger.sql, '''' || column.name || '='' || quote(NEW.' || column.name || ')') = 0
          OR instr(trigger.sql, '''' || column.name || '='' || quote(OLD.' || column.name || ')') = 0)
      """)
    #expect(missing == [])
  }

  @Test func `the file is marked as ours, with the version of its schema`() throws {
    let sample = try SampleFile()
    #expect(try sample.column("SELECT application_id FROM pragma_application_id") == ["1919118641"])
    #expect(try sample.column("SELECT user_version FROM pragma_user_version") == ["\(Store.Record.schemaVersion)"])
  }
}
