import Testing

@testable import SecretariatCommand

struct ChairCommandTests {
  @Test func `the day of a handover has two answers`() throws {
    let answer = try Terminal().run("chair", "show", "--on", "2023-12-07")
    #expect(answer.status == .done)
    #expect(answer.output.hasPrefix("Panama (2023) until the close of VM-2023; Belize (2024) from then\n"))
  }
}
