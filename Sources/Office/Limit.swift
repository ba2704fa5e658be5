package import Secretariat

/// How many things a list may hold at most: one or more.
package struct Limit: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  package let number: Int

  /// A limit that the program itself sets.
  package init(_ number: Int) {
    precondition(number > 0, "a limit is 1 or more")
    self.number = number
  }

  /// Reads `20`: ASCII digits only, from 1 on.
  package init(parsing text: String) throws(Refusal) {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0 else {
      throw .invalid(
        given: String(text.prefix(40)),
        because: BilingualText(
          english: "“\(text.prefix(40))” is not a number of lines", spanish: "“\(text.prefix(40))” no es un número de líneas"),
        remedy: BilingualText(english: "Give a number from 1 on.", spanish: "Indique un número del 1 en adelante."))
    }
    self.number = number
  }

  /// The number itself.
  package var description: String { String(number) }
}
