import Reference
import Testing

struct ReferenceRecordTests {
  @Test func `every table can be read`() throws { _ = try ReferenceRecord.embedded() }
}
