/// The source of random identifiers: the system's, or a seeded one (SplitMix64) that gives the same again.
struct WorldGenerator: RandomNumberGenerator {
  private var state: UInt64?
  private var system = SystemRandomNumberGenerator()

  init() { state = World.current.randomSeed }

  mutating func next() -> UInt64 {
    guard var seed = state else { return system.next() }
    seed &+= 0x9E37_79B9_7F4A_7C15
    state = seed
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
