import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

struct RowValueTests {
  @Test func `a value of another type is damage and no crash`() throws {
    let sample = try SampleFile()
    #expect(throws: Store.RecordError.self) {
      try sample.record().read { reading in
        let row = try #require(try Row.fetchOne(reading.database, sql: "SELECT 'seven' AS number"))
        _ = try row.value(0) as Int
      }
    }
  }

  @Test func `no column is read by a subscript, which would crash where a disk flipped a bit`() throws {
    let root = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Store")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
    let sources = try files.filter { $0.pathExtension == "swift" }.map {
      (name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
    }
    .filter { $0.text.contains("import GRDB") }
    #expect(sources.count > 20)
    for source in sources {
      for (number, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        #expect(!line.contains(/[\w)]\[\d+\]|\brow\[/), "\(source.name):\(number + 1)")
      }
    }
  }
}
