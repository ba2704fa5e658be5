import CivilTime
import Office
import Store
import TestSupport
import Testing

struct RecordTests {
  @Test func `a new record is whole`() throws { #expect(try SampleOffice.make().record.check().isEmpty) }
}
