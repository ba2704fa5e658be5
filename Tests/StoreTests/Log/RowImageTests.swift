import GRDB
import TestSupport
import Testing

@testable import Store

struct RowImageTests {
  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `what SQLite quotes is read back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let queue = try DatabaseQueue()
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 1...6, using: &generator)).map { _ in Self.value(using: &generator) }
      let names = values.indices.map { "column\($0)" }
      let sql = names.map { "'\($0)=' || quote(?)" }.joined(separator: " || char(10) || ")
      let (text, key) = try queue.inDatabase { database in
        (
          try String.fetchOne(database, sql: "SELECT \(sql)", arguments: StatementArguments(values)),
          try String.fetchOne(
            database, sql: "SELECT \(names.map { _ in "quote(?)" }.joined(separator: " || ',' || "))", arguments: StatementArguments(values)
          )
        )
      }
      let image = try #require(text.flatMap(RowImage.init), "seed \(seed)")
      #expect(image.columns.map(\.name) == names, "seed \(seed)")
      #expect(image.columns.map { Self.bytes($0.value) } == values.map(Self.bytes), "seed \(seed)")
      #expect(key.flatMap(RowImage.key)?.map(Self.bytes) == values.map(Self.bytes), "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "a", "=1", "a=", "a='x", "a=1\n", "a=1 ", "a=1\nb", "a=NUL", "a=1.5", "a=X'00'", "a=--1", "a=-", "a='x'y", "a=99999999999999999999",
  ])
  func `what SQLite does not write is no image`(text: String) { #expect(RowImage(text) == nil) }

  @Test(arguments: ["", ",", "1,", "'a", "'a' ,'b'", "x"])
  func `what SQLite does not write is no key`(text: String) { #expect(RowImage.key(text) == nil) }

  @Test func `a column that the image lacks is NULL and cannot be set`() throws {
    var image = try #require(RowImage("a=1\nb='x'"))
    image["c"] = 3.databaseValue
    image["a"] = 2.databaseValue
    #expect(image["c"].isNull)
    #expect(image["a"] == 2.databaseValue)
    #expect(image.without(["a"]).columns.map(\.name) == ["b"])
  }

  /// The bytes of a value, so that letters with separate accents are not taken for those with joined ones.
  private static func bytes(_ value: DatabaseValue) -> [UInt8] { Array(("\(value.storage)").utf8) }

  private static func value(using generator: inout SeededGenerator) -> DatabaseValue {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .null
    case 1: return Int64.random(in: .min ... .max, using: &generator).databaseValue
    case 2: return Int64.random(in: -9...9, using: &generator).databaseValue
    default:
      let pieces = [
        "'", "''", "\n", "\r\n", "\t", "=", ",", "NULL", "\nb='x'", "é", "e\u{301}", "ñ", "漢", "👩‍👩‍👧", "\u{1B}", "\"", "\\", "a", " ", "%",
      ]
      return (0..<Int.random(in: 0...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        .databaseValue
    }
  }
}
