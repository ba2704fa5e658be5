import Secretariat
import Testing

struct AttendanceTests {
  private func attendance(_ bodies: [String], _ delegations: [(String, String)]?) throws -> Attendance {
    Attendance(
      bodies: try bodies.map { try SampleChain.code($0) },
      delegations: try delegations.map { Set(try $0.map { try SampleClash.delegation($0.0, to: $0.1) }) })
  }

  @Test func `where both have a list, the delegations on both are shared`() throws {
    let one = try attendance(["RCM"], [("MX", "RCM"), ("HN", "RCM")])
    #expect(
      try one.shared(with: attendance(["RCM"], [("HN", "RCM"), ("CA", "RCM")])) == .delegations([SampleClash.delegation("HN", to: "RCM")]))
    #expect(try one.shared(with: attendance(["RCM"], [("CA", "RCM")])) == nil)
  }

  @Test func `a country's delegations to two bodies are different people`() throws {
    let one = try attendance(["RCM"], [("MX", "RCM")])
    #expect(try one.shared(with: attendance(["SACM"], [("MX", "SACM")])) == nil)
  }

  @Test func `where a list is missing, whoever belongs to a body of both is expected`() throws {
    let one = try attendance(["RCM", "SACM"], [("MX", "RCM")])
    #expect(try one.shared(with: attendance(["RCM"], nil)) == .bodies([SampleChain.code("RCM")]))
    #expect(try attendance(["RCM"], nil).shared(with: attendance(["SACM"], nil)) == nil)
  }

  @Test func `guests and secretariats are the same wherever they go`() throws {
    let office = Delegation(seat: .secretariat(of: try SampleChain.code("RCM")), body: nil)
    let one = Attendance(bodies: [try SampleChain.code("RCM")], delegations: [office])
    let other = Attendance(bodies: [try SampleChain.code("SACM")], delegations: [office])
    #expect(one.shared(with: other) == .delegations([office]))
  }
}
