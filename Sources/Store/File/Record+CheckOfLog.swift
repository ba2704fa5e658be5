internal import GRDB
internal import Secretariat

extension Record {
  /// Checks that the digests of the log form a chain, and that its entries follow one another.
  static func checkChain(_ database: Database, _ report: (RecordFinding.Matter, BilingualText, Bool) -> Void) throws {
    var chain = LogChain(head: nil)
    var latest = ""
    var isBroken = false
    for row in try Row.fetchAll(database, sql: "SELECT id, at, digest, \(LogWriter.isStrange) FROM logEntry ORDER BY id") {
      let entry: Int = try row.value(0)
      let moment: String = try row.value(1)
      let digest = try chain.append(entry: entry, of: database)
      if let recorded = try row.value(2) as String? {
        if recorded != digest, !isBroken {
          report(
            .logChain,
            BilingualText(
              english: "entry \(entry), or one before it, is not as it was written",
              spanish: "el asiento \(entry), o uno anterior, no está como se escribió"), true)
          isBroken = true
        }
      } else if try !row.value(3) {
        report(.logChain, BilingualText(english: "entry \(entry) has no digest", spanish: "el asiento \(entry) no tiene huella"), true)
      } else {
        report(
          .strangeEntry,
          BilingualText(
            english: "entry \(entry) (\(moment)) was made outside of the program and is not sealed yet",
            spanish: "el asiento \(entry) (\(moment)) se hizo fuera del programa y aún no está sellado"), false)
      }
      if moment < latest {
        report(
          .clock,
          BilingualText(
            english: "entry \(entry) (\(moment)) is dated before the entry before it (\(latest))",
            spanish: "el asiento \(entry) (\(moment)) lleva una fecha anterior a la del asiento previo (\(latest))"), false)
      }
      latest = moment
    }
    if try Int.fetchOne(database, sql: "SELECT entry FROM openEntry") != nil {
      report(
        .strangeEntry,
        BilingualText(
          english: "another program has left an entry of the log open", spanish: "otro programa dejó abierto un asiento de la bitácora"),
        false)
    }
  }

  /// Checks that each change of a row begins where the one before it ended, so that the past can be rebuilt from the log.
  static func checkContinuity(_ database: Database, _ report: (RecordFinding.Matter, BilingualText, Bool) -> Void) throws {
    let breaks = try Row.fetchAll(
      database,
      sql: """
        SELECT entry, tableName, rowKey FROM (
          SELECT number, entry, tableName, rowKey, before, lag(after) OVER (PARTITION BY tableName, rowKey ORDER BY number) AS expected
          FROM logChange)
        WHERE before IS NOT expected ORDER BY number
        """)
    for row in breaks {
      let place = "\(try row.value(1) as String) \(try row.value(2) as String)"
      let entry: Int = try row.value(0)
      report(
        .logChain,
        BilingualText(
          english: "entry \(entry) does not begin where the one before it left \(place)",
          spanish: "el asiento \(entry) no comienza donde el anterior dejó \(place)"), true)
    }
    let strange = try String.fetchAll(
      database, sql: "SELECT DISTINCT tableName FROM logChange WHERE tableName NOT IN (SELECT name FROM sqlite_schema) ORDER BY 1")
    for table in strange {
      report(
        .logChain,
        BilingualText(
          english: "the log names the table \(table), which is not there", spanish: "la bitácora nombra la tabla \(table), que no existe"),
        true)
    }
  }

  /// Checks every row against what the log says it was left as.
  static func checkRows(_ database: Database, _ report: (RecordFinding.Matter, BilingualText, Bool) -> Void) throws {
    for shape in try TableShape.all(in: database) {
      let differences = try String.fetchAll(
        database,
        sql: """
          WITH current AS (SELECT \(shape.keyImage) AS rowKey, \(shape.image) AS image FROM \(shape.table)),
          logged AS (
            SELECT rowKey, after AS image FROM logChange AS change WHERE tableName = ?1
              AND number = (SELECT max(number) FROM logChange AS other WHERE other.tableName = ?1 AND other.rowKey = change.rowKey))
          SELECT coalesce(current.rowKey, logged.rowKey) FROM current FULL JOIN logged ON logged.rowKey = current.rowKey
          WHERE current.image IS NOT logged.image
          """, arguments: [shape.table])
      for key in differences {
        report(
          .row,
          BilingualText(
            english: "\(shape.table) \(key) is not as the log says it was left",
            spanish: "\(shape.table) \(key) no está como la bitácora dice que quedó"), true)
      }
    }
  }
}
