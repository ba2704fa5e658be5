import Foundation
import Testing

@testable import SecretariatCommand

struct SpoolTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "spool-\(UUID().uuidString)")

  private func content(_ spool: Spool) throws -> [UInt8] {
    var content: [UInt8] = []
    try spool.forEachPiece { content += $0 }
    return content
  }

  @Test(arguments: [0, 1, 1_000, 1 << 20, (1 << 20) + 1, 3_500_000])
  func `what is kept comes back, and nothing is left of it in the folder`(count: Int) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let spool = Spool(in: folder.path)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
    for start in stride(from: 0, to: count, by: 70_000) { try spool.append(Array(bytes[start..<min(start + 70_000, count)])) }
    #expect(try content(spool) == bytes)
    #expect(try content(spool) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a folder that is not there is only missed once a file is needed`() throws {
    let spool = Spool(in: folder.path)
    try spool.append([1, 2, 3])
    #expect(throws: FileError.self) { try spool.append([UInt8](repeating: 0, count: 2 << 20)) }
  }

  @Test func `text that comes in pieces is passed on in whole lines`() {
    var texts: [String] = []
    let bytes = Array("Sesión\r\nárea\r\n\r\nlínea\r\n".utf8)
    for size in 1...bytes.count {
      texts = []
      var output = LineOutput { texts.append($0) }
      for start in stride(from: 0, to: bytes.count, by: size) { output.append(Array(bytes[start..<min(start + size, bytes.count)])) }
      #expect(texts.joined() == "Sesión\r\nárea\r\n\r\nlínea\r\n" && texts.allSatisfy { $0.utf8.last == 0x0A })
    }
  }
}
