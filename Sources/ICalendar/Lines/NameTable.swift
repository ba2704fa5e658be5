/// Finds known names by their octets, without regard to case and without making a string.
struct NameTable: Sendable {
  /// The names' octets in capitals, one after the other.
  private let octets: [UInt8]
  /// Where each name begins in them, and a last one where all end.
  private let starts: [UInt16]
  /// The code of the name that has a slot, or -1.
  private let slots: [Int16]

  private static let slotCount = 512

  init(_ names: [String]) {
    var octets: [UInt8] = []
    var starts: [UInt16] = [0]
    var slots = [Int16](repeating: -1, count: Self.slotCount)
    for (code, name) in names.enumerated() {
      let bytes = Array(name.utf8)
      var slot = Self.slot(of: bytes.span)
      while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
      slots[slot] = Int16(code)
      octets += bytes
      starts.append(UInt16(octets.count))
    }
    self.octets = octets
    self.starts = starts
    self.slots = slots
  }

  /// The code of a name, which is its position among the names; `nil` for an unknown one.
  func code(of name: Span<UInt8>) -> Int? {
    var slot = Self.slot(of: name)
    while true {
      let code = Int(slots[slot])
      guard code >= 0 else { return nil }
      let start = Int(starts[code])
      if Int(starts[code + 1]) - start == name.count, matches(name, at: start) { return code }
      slot = (slot + 1) % Self.slotCount
    }
  }

  private func matches(_ name: Span<UInt8>, at start: Int) -> Bool {
    for position in 0..<name.count where octets[start + position] != Self.capital(name[position]) { return false }
    return true
  }

  /// Of the length and four letters, which tell nearly all known names apart.
  private static func slot(of name: Span<UInt8>) -> Int {
    let count = name.count
    guard count > 0 else { return 0 }
    let first = UInt32(capital(name[0]))
    let second = UInt32(capital(name[count / 2]))
    let third = UInt32(capital(name[count - 1]))
    let fourth = UInt32(capital(name[count / 4]))
    let hash = (first &* 31 &+ second &* 1_021 &+ third &* 131 &+ fourth &* 7 &+ UInt32(truncatingIfNeeded: count) &* 263) &* 2_654_435_761
    return Int(hash >> 23)
  }

  private static func capital(_ octet: UInt8) -> UInt8 { octet >= 0x61 && octet <= 0x7A ? octet - 0x20 : octet }

  /// The names of the properties, by ``KnownProperty``.
  static let properties = NameTable(KnownProperty.definitions.map(\.name.description))
  /// The names of the parameters, by ``KnownParameter``.
  static let parameters = NameTable(KnownParameter.allCases.map(\.octets.description))
}
