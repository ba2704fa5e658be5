import Foundation
import SecretariatSchema
import TestSupport
import Testing

struct SchemaStepTests {
  @Test func `every file of the folder is a step, in the order of the numbers`() throws {
    let folder = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schema")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }.sorted()
    #expect(SchemaStep.all.map(\.name) == files)
    #expect(SchemaStep.count == files.count)
    for (step, file) in zip(SchemaStep.all, files) {
      #expect(step.sql == (try String(contentsOf: folder.appending(path: file), encoding: .utf8)))
    }
  }
}
