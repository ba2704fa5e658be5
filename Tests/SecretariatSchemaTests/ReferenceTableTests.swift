import Foundation
import SecretariatSchema
import TestSupport
import Testing

struct ReferenceTableTests {
  private static let folder = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schema/Reference")

  @Test func `columns are read by their names, and an empty one is not recorded`() throws {
    let table = try #require(ReferenceTable("# where it comes from\n# more of it\ncode\ten\tes\nBZ\tBelize\t\n\nMX\tMexico\tMéxico\n"))
    #expect(table.columns == ["code", "en", "es"])
    #expect(table.rows.map(\.line) == [4, 6])
    #expect(table.rows.map { $0["code"] } == ["BZ", "MX"])
    #expect(table.rows.map { $0["es"] } == [nil, "México"])
    #expect(table.rows[0]["fr"] == nil)
  }

  @Test func `a row with fewer values leaves the others open`() throws {
    let table = try #require(ReferenceTable("a\tb\tc\n1"))
    #expect(table.rows.count == 1)
    #expect(["a", "b", "c"].map { table.rows[0][$0] } == ["1", nil, nil])
  }

  @Test func `a number sign is a comment only above the header`() throws {
    let table = try #require(ReferenceTable("# comment\na\n# value\n"))
    #expect(table.rows.map { $0["a"] } == ["# value"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "a\tb\n1\t2\t3\n"])
  func `a text without a header, or with more values than columns, is no table`(text: String) {
    #expect(ReferenceTable(text) == nil)
  }

  @Test func `values keep their blanks and every letter`() throws {
    let table = try #require(ReferenceTable("a\tb\n x \té\u{301}👩‍👩‍👧\n"))
    #expect(table.rows[0]["a"] == " x ")
    #expect(table.rows[0]["b"]?.unicodeScalars.count == 7)
  }

  @Test func `line ends of another system are refused`() {
    #expect(ReferenceTable("a\tb\r\n1\t2\r\n") == nil)
  }

  @Test(arguments: ReferenceTable.Name.allCases)
  func `every table that came with the program is the file of the folder, byte by byte`(name: ReferenceTable.Name) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name.rawValue).tsv"), encoding: .utf8)
    let table = try #require(ReferenceTable(text))
    let embedded = try #require(ReferenceTable.embedded(name))
    #expect(embedded.columns == table.columns)
    #expect(embedded.rows.count == table.rows.count)
    for (one, other) in zip(embedded.rows, table.rows) {
      #expect(one.line == other.line)
      for column in table.columns { #expect(one[column] == other[column]) }
    }
    #expect(text.utf8.last == 0x0A)
    #expect(!text.utf8.contains(0x0D))
  }

  @Test func `every file of the folder is a table that came with the program`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".tsv") }.sorted()
    #expect(files == ReferenceTable.Name.allCases.map { "\($0.rawValue).tsv" }.sorted())
  }

  @Test(arguments: ReferenceTable.Name.allCases)
  func `no column of a table is named twice`(name: ReferenceTable.Name) throws {
    let columns = try #require(ReferenceTable.embedded(name)).columns
    #expect(Set(columns).count == columns.count)
  }
}
