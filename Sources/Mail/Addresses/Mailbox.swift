/// An address with the name of whoever reads there (mailbox, RFC 5322 3.4).
package struct Mailbox: Hashable, Sendable {
  /// The name, if one is to be shown.
  package let name: String?
  /// The address.
  package let address: MailAddress

  /// A box; a name with nothing to see is left out.
  package init(name: String?, address: MailAddress) {
    let line = name.map(HeaderText.line)
    self.name = line.flatMap { $0.isEmpty ? nil : $0 }
    self.address = address
  }

  /// The words of the box in a header, between which a line may be folded.
  ///
  /// A name of ASCII letters stands in quotation marks, every other one in encoded words, which no mark can break out of.
  var words: [String] {
    guard let name else { return [address.text] }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    if escaped.utf8.count <= 60, HeaderText.isPlain(name) {
      return ["\"\(escaped)\"", "<\(address)>"]
    }
    return EncodedWord.words(for: name) + ["<\(address)>"]
  }
}
