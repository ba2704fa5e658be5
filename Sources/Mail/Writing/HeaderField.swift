/// One header field that is written: its name, and words between which the line may be folded (RFC 5322 2.2.3).
struct HeaderField {
  /// The longest line that is written, in octets, without its end (RFC 5322 2.1.1).
  static let lineLength = 78

  let name: String
  let words: [String]

  /// A field of words that are known to be safe: codes, addresses and encoded words.
  init(_ name: String, _ words: [String]) {
    self.name = name
    self.words = words
  }

  /// A field of free text: as it is where it is plain and short of words too long for a line, in encoded words otherwise.
  init(_ name: String, text: String) {
    let line = HeaderText.line(text)
    let plain = line.split(separator: " ").map(String.init)
    let isPlain = HeaderText.isPlain(line) && plain.allSatisfy { $0.utf8.count <= 60 }
    self.init(name, isPlain ? plain : EncodedWord.words(for: line))
  }

  /// Writes the field, folded before the words that would pass the end of the line.
  func write(to output: inout [UInt8]) {
    var length = name.utf8.count + 1
    output += "\(name):".utf8
    for word in words {
      if length + 1 + word.utf8.count > Self.lineLength, length > name.utf8.count + 1 {
        output += "\r\n".utf8
        length = 0
      }
      output += " \(word)".utf8
      length += 1 + word.utf8.count
    }
    output += "\r\n".utf8
  }
}
