import Glibc
import Testing

@testable import SecretariatCommand

struct StandardStreamTests {
  @Test func `a reader that goes away ends the program quietly`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { exit(9) }
      close(ends[0])
      StandardStream.write("more than anyone reads", to: ends[1])
      exit(9)
    }
  }

  @Test func `what cannot be written is a failure`() async {
    await #expect(processExitsWith: .exitCode(1)) {
      StandardStream.write("nowhere", to: -1)
      exit(9)
    }
  }
}
