/// Hands bytes that come in pieces to an output of text, whole lines at a time, so that no character is cut.
struct LineOutput {
  let output: (String) -> Void
  private var rest: [UInt8] = []

  init(output: @escaping (String) -> Void) { self.output = output }

  /// Hands on all lines that end in a piece; the text as a whole must end with a line.
  mutating func append(_ piece: [UInt8]) {
    guard let end = piece.lastIndex(of: 0x0A) else {
      rest += piece
      return
    }
    output(String(decoding: rest + piece[...end], as: UTF8.self))
    rest = Array(piece[(end + 1)...])
  }
}
