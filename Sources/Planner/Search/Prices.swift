/// What it costs in the relaxation to use what meetings compete for: the days of cliques and the places of quotas.
///
/// A price is a Lagrangian multiplier, in units of ``Relaxation/scale``-ths of a cost. Only few days ever have one, so that they
/// are kept as a list; the lists of all cliques lie behind one another.
struct Prices {
  /// Where the memberships of each member begin, and where the last ones end.
  private var membershipBegins: [Int] = [0]
  /// For each membership, the clique.
  private var membershipCliques: [Int] = []
  /// For each membership, what leads from a day to its place in the list of the clique.
  private var membershipShifts: [Int] = []
  /// For each membership, how many days the meeting takes.
  private var membershipLengths: [Int] = []
  /// Where the days of each clique begin, and where the last ones end.
  private var cliqueBegins: [Int] = [0]
  /// The clique of each place.
  private var cliqueOfPlace: [Int] = []

  private var prices: [Int]
  /// The sum of the prices before each place, within its clique.
  private var sums: [Int]
  private var hasPrices: [Bool]
  /// The places that have a price.
  private var priced: [Int] = []
  private var coverage: [Int]
  private var touched: [Int] = []
  private var isStale: [Bool]

  private let quotas: [QuotaRule]
  private let quotasOf: [[Int]]
  private var quotaPrices: [Int]
  private var excesses: [Int]

  /// Whether there is nothing that could have a price.
  let isEmpty: Bool

  init(_ component: Component, _ domains: Domains) {
    let cliques = Clique.cover(component, domains)
    var lists = Array(repeating: [(clique: Int, length: Int)](), count: component.members.count)
    for (index, clique) in cliques.enumerated() {
      cliqueBegins.append(cliqueBegins[index] + clique.dayCount + 1)
      cliqueOfPlace.append(contentsOf: repeatElement(index, count: clique.dayCount + 1))
      for (member, length) in zip(clique.members, clique.lengths) { lists[member].append((index, length)) }
    }
    for list in lists {
      for (clique, length) in list {
        membershipCliques.append(clique)
        membershipShifts.append(cliqueBegins[clique] - cliques[clique].firstDay)
        membershipLengths.append(length)
      }
      membershipBegins.append(membershipCliques.count)
    }
    prices = Array(repeating: 0, count: cliqueOfPlace.count)
    sums = prices
    coverage = prices
    hasPrices = Array(repeating: false, count: cliques.count)
    isStale = hasPrices
    quotas = component.quotas
    quotasOf = component.quotasOf
    quotaPrices = Array(repeating: 0, count: quotas.count)
    excesses = quotaPrices
    isEmpty = cliques.isEmpty && quotas.isEmpty
  }

  /// What the prices take from the bound: one use of each day and all places of each quota are free.
  var allowance: Int {
    var sum = 0
    for place in priced { sum += prices[place] }
    for index in quotaPrices.indices where quotaPrices[index] > 0 { sum += quotaPrices[index] * quotas[index].maximum }
    return sum
  }

  /// Adds the prices that a member pays on each of its days.
  func add(to values: inout [Int], member: Int, _ domains: Domains) {
    let range = domains.range(member)
    for index in membershipBegins[member]..<membershipBegins[member + 1] where hasPrices[membershipCliques[index]] {
      let shift = membershipShifts[index]
      let length = membershipLengths[index]
      for position in range {
        let place = domains.days[position] &+ shift
        values[position] &+= sums[place &+ length] &- sums[place]
      }
    }
    for index in quotasOf[member] where quotaPrices[index] > 0 {
      let from = quotas[index].from
      let to = quotas[index].to
      for position in range where domains.days[position] >= from && domains.days[position] <= to {
        values[position] += quotaPrices[index]
      }
    }
  }

  /// Changes the prices towards the rules that an assignment breaks: up where too many meet, down where nobody comes.
  ///
  /// - Returns: false when there is nothing to change.
  mutating func step(_ assignment: [Int], distance: Int) -> Bool {
    var norm = 0
    for member in assignment.indices {
      for index in membershipBegins[member]..<membershipBegins[member + 1] {
        let place = assignment[member] + membershipShifts[index]
        for day in place..<(place + membershipLengths[index]) {
          if coverage[day] == 0 { touched.append(day) }
          coverage[day] += 1
        }
      }
    }
    for place in touched { norm += (coverage[place] - 1) * (coverage[place] - 1) }
    for place in priced where coverage[place] == 0 { norm += 1 }
    for index in quotas.indices {
      var excess = -quotas[index].maximum
      let from = quotas[index].from
      let to = quotas[index].to
      for member in quotas[index].members where assignment[member] >= from && assignment[member] <= to { excess += 1 }
      excesses[index] = excess > 0 || quotaPrices[index] > 0 ? excess : 0
      norm += excesses[index] * excesses[index]
    }
    if norm > 0 {
      let length = max(1, distance / norm)
      for place in priced where coverage[place] == 0 { change(place, to: max(0, prices[place] - length)) }
      for place in touched where coverage[place] > 1 {
        if prices[place] == 0 { priced.append(place) }
        change(place, to: prices[place] + length * (coverage[place] - 1))
      }
      for index in quotas.indices { quotaPrices[index] = max(0, quotaPrices[index] + length * excesses[index]) }
      priced.removeAll { prices[$0] == 0 }
      sumUp()
    }
    for place in touched { coverage[place] = 0 }
    touched.removeAll(keepingCapacity: true)
    return norm > 0
  }

  private mutating func change(_ place: Int, to price: Int) {
    prices[place] = price
    isStale[cliqueOfPlace[place]] = true
  }

  /// Brings the sums of the cliques up to date whose prices have changed.
  private mutating func sumUp() {
    for clique in isStale.indices where isStale[clique] {
      isStale[clique] = false
      var sum = 0
      for place in cliqueBegins[clique]..<cliqueBegins[clique + 1] {
        sums[place] = sum
        sum += prices[place]
      }
      hasPrices[clique] = sum > 0
    }
  }
}

extension Prices {
  /// The prices at one time.
  struct Snapshot {
    fileprivate let places: [Int]
    fileprivate let prices: [Int]
    fileprivate let quotaPrices: [Int]
  }

  /// The present prices.
  var snapshot: Snapshot { Snapshot(places: priced, prices: priced.map { prices[$0] }, quotaPrices: quotaPrices) }

  /// Goes back to earlier prices.
  mutating func restore(_ snapshot: Snapshot) {
    for place in priced { change(place, to: 0) }
    for (place, price) in zip(snapshot.places, snapshot.prices) { change(place, to: price) }
    priced = snapshot.places
    quotaPrices = snapshot.quotaPrices
    sumUp()
  }
}
