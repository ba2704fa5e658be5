import Foundation
import TestSupport
import Testing

/// R3: nothing in the program knows a body; every one is data.
struct BodyNamesTests {
  @Test func `no source file names a body`() throws {
    let names = [
      "RCM", "CRM", "SACM", "CSM", "CMC", "Almaty", "SICA", "Mercosur", "MERCOSUR", "ASEAN", "Pacific Alliance", "EU Council",
      "European Union", "OAS", "OEA", "Permanent Council", "OSCE", "UNASUR", "Arctic Council", "CBSS", "Baltic", "African Union",
      "MIRPS", "CELAC", "CARICOM", "SEECP", "G20", "Puebla", "Regional Conference on Migration", "South American Conference",
    ]
    let sources = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    var found: [String] = []
    for case let file as URL in files where ["swift", "c", "h"].contains(file.pathExtension) {
      count += 1
      // A zone of the zone data has the name of the city after which a process is called.
      let text = try String(contentsOf: file, encoding: .utf8).replacing("Asia/Almaty", with: "")
      for name in names where try Regex("\\b\(name)\\b").wordBoundaryKind(.simple).firstMatch(in: text) != nil {
        found.append("\(file.lastPathComponent): \(name)")
      }
    }
    #expect(count > 100)
    #expect(found == [])
  }
}
