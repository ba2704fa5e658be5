import Reference
import Secretariat
import Testing

struct ReferenceRecordTests {
  @Test func `every table can be read`() throws { _ = try ReferenceRecord.embedded() }

  @Test func `only the address that a source gives is recorded`() throws {
    let addresses = try ReferenceRecord.embedded().bodies.map(\.secretariatAddress?.text)
    #expect(addresses == ["crmst@iom.int", nil])
  }
}
