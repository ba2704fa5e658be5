public import CivilTime

/// A list of participants as people read it: worked out now, or kept as it was when the meeting was closed (R15).
public struct ParticipantList: Hashable, Sendable {
  /// Why someone is on the list.
  public struct Origin: Hashable, Sendable {
    /// In what capacity, for a paper; `nil` where being there says it.
    public let capacity: BilingualText?
    /// What it rests on, for a reader.
    public let text: BilingualText
    /// The facts behind it; `nil` in a list that was kept.
    public let fact: SeatOrigin?

    /// An origin.
    public init(capacity: BilingualText?, text: BilingualText, fact: SeatOrigin?) {
      self.capacity = capacity
      self.text = text
      self.fact = fact
    }
  }

  /// One of those on the list.
  public struct Seat: Hashable, Sendable {
    /// Who it is.
    public let occupant: Occupant
    /// The part of the list.
    public let block: ParticipantBlock
    /// The name.
    public let name: BilingualText
    /// The party, whose filing name and letters put it in its place; `nil` for others.
    public let party: Party?
    /// Whether the record's dates are too coarse to tell.
    public let isUncertain: Bool
    /// Why it is there.
    public let origins: [Origin]

    /// A seat.
    public init(occupant: Occupant, block: ParticipantBlock, name: BilingualText, party: Party?, isUncertain: Bool, origins: [Origin]) {
      self.occupant = occupant
      self.block = block
      self.name = name
      self.party = party
      self.isUncertain = isUncertain
      self.origins = origins
    }

    /// The name with the letters of an organization, `United Nations Children's Fund (UNICEF)`.
    public func title(in language: Language) -> String {
      guard let acronym = party?.acronym else { return name.marked(in: language) }
      return "\(name.marked(in: language)) (\(acronym.marked(in: language)))"
    }
  }

  /// A seat that is not filled.
  public struct OpenSeat: Hashable, Sendable {
    /// Which seat it is, and why.
    public let text: BilingualText
    /// The facts behind it; `nil` in a list that was kept.
    public let fact: UnresolvedSeat?

    /// An open seat.
    public init(text: BilingualText, fact: UnresolvedSeat?) {
      self.text = text
      self.fact = fact
    }
  }

  /// The seats.
  public let seats: [Seat]
  /// The seats that are not filled.
  public let openSeats: [OpenSeat]
  /// What else is worth knowing.
  public let notices: [BilingualText]

  /// A list in full.
  public init(seats: [Seat], openSeats: [OpenSeat], notices: [BilingualText] = []) {
    self.seats = seats
    self.openSeats = openSeats
    self.notices = notices
  }

  /// The list of what was worked out, with the names behind the codes.
  public init(_ resolved: ResolvedParticipants, in directory: Directory) {
    seats = resolved.seats.map { seat in
      Seat(
        occupant: seat.occupant, block: seat.block, name: BilingualText { directory.name(ofSeat: seat.occupant, in: $0) },
        party: { if case .party(let code) = seat.occupant { directory.party(code) } else { nil } }(), isUncertain: seat.isUncertain,
        origins: seat.origins.map { Origin(capacity: $0.capacity(in: directory), text: $0.text(in: directory), fact: $0) })
    }
    openSeats = resolved.unresolved.map { OpenSeat(text: $0.text(in: directory), fact: $0) }
    notices = resolved.notices.map { $0.text(in: directory) }
  }

  /// The parts of the list that are not empty, in order, each in the order of the language (R2).
  public func blocks(in language: Language, organizationsBy order: OrganizationOrder = .name) -> [(
    block: ParticipantBlock, seats: [Seat]
  )] {
    ParticipantBlock.allCases.compactMap { block in
      let members = seats.filter { $0.block == block }
      guard !members.isEmpty else { return nil }
      // Offices stand in the order of their bodies, which is that of the expression.
      guard block != .secretariats else { return (block, members) }
      let keyed = members.map { seat in (key: key(of: seat, in: language, order), seat: seat) }
      return (block, keyed.sorted { ($0.key.0, $0.key.1) < ($1.key.0, $1.key.1) }.map(\.seat))
    }
  }

  /// The place of a seat inside of its part; two of one key go by their names.
  private func key(of seat: Seat, in language: Language, _ order: OrganizationOrder) -> (FilingKey, String) {
    let name = seat.name.bestText(in: language).text
    if seat.block == .observerOrganizations, order == .acronym, let acronym = seat.party?.acronym {
      return (FilingKey(acronym.bestText(in: language).text), name)
    }
    return (seat.party?.filingKey(in: language) ?? FilingKey(name), name)
  }

  /// How this list differs from an earlier one.
  public func changes(since earlier: ParticipantList) -> Changes {
    let before = Dictionary(earlier.seats.map { ($0.occupant, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(seats.map(\.occupant))
    return Changes(
      added: seats.filter { before[$0.occupant] == nil }, removed: earlier.seats.filter { !after.contains($0.occupant) },
      regrounded: seats.filter { seat in
        before[seat.occupant].map { $0.block != seat.block || $0.origins.map(\.text) != seat.origins.map(\.text) } ?? false
      },
      opened: openSeats.filter { seat in !earlier.openSeats.contains { $0.text == seat.text } },
      filled: earlier.openSeats.filter { seat in !openSeats.contains { $0.text == seat.text } })
  }

  /// What differs between two lists of one meeting.
  public struct Changes: Hashable, Sendable {
    /// Who is new.
    public let added: [Seat]
    /// Who is gone.
    public let removed: [Seat]
    /// Who is there on other grounds, or in another part.
    public let regrounded: [Seat]
    /// Which seats are not filled any more.
    public let opened: [OpenSeat]
    /// Which seats were not filled, and are now or are gone.
    public let filled: [OpenSeat]

    /// Whether nothing differs.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && regrounded.isEmpty && opened.isEmpty && filled.isEmpty }
  }
}
