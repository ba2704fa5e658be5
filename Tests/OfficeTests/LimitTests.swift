import Office
import Secretariat
import TestSupport
import Testing

struct LimitTests {
  @Test(arguments: [("1", 1), ("20", 20), ("007", 7), ("999999999", 999_999_999)])
  func `a limit is read from digits`(text: String, number: Int) throws {
    #expect(try Limit(parsing: text).number == number)
  }

  @Test(arguments: ["", "0", "-1", "+5", "5 ", "5.0", "٥", "1000000000", "99999999999999999999", "x"])
  func `nothing else is a limit`(text: String) {
    #expect(throws: Refusal.self) { try Limit(parsing: text) }
  }

  @Test func `every list keeps to it`() throws {
    let office = try SampleOffice.make()
    var query = FindMeetings()
    query.limit = Limit(2)
    #expect(try query(in: office).count == 2)
    query.words = ["meeting"]
    #expect(try query(in: office).count == 2)
    #expect(try ReadLog()(in: office, limit: Limit(1)).count == 1)
  }
}
