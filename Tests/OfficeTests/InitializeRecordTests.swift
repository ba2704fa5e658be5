import Office
import TestSupport
import Testing

struct InitializeRecordTests {
  @Test func `a new record holds the ninety meetings of the page`() throws {
    #expect(try FindMeetings()(in: SampleOffice.make()).count == 90)
  }

  @Test func `a record without meetings holds none`() throws {
    #expect(try FindMeetings()(in: SampleOffice.make(withMeetings: false)).isEmpty)
  }
}
