import Secretariat
import Testing

struct RoleAddressTests {
  @Test(arguments: ["office@rivers.example", "a-b+c@x.y.z"]) func `an office's address is read`(text: String) {
    #expect(RoleAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "office", "@rivers.example", "office@", "office@rivers", "a@b@c.d", "a b@c.de", "a@c.de\r\nX:1", "<a@c.de>", "ñ@c.de",
    "mailto:a@c.de",
  ])
  func `what is no address is refused`(text: String) {
    #expect(RoleAddress(text) == nil)
  }
}
