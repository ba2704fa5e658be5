/// Random numbers that come again from the same seed (SplitMix64); a property test prints its seed when it fails.
package struct SeededGenerator: RandomNumberGenerator {
  /// The seed it was made from.
  package let seed: UInt64
  private var state: UInt64

  /// A generator from a seed.
  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
