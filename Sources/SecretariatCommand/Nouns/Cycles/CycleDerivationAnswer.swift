internal import CivilTime
internal import Secretariat

/// A cycle worked out from the record, as JSON.
struct CycleDerivationAnswer: Encodable {
  struct Sighting: Encodable {
    let year: Int
    let meeting: String
    let date: String
  }

  struct Slot: Encodable {
    let code: String
    let isChanged: Bool
    let sightings: [Sighting]
    let evidence: TextAnswer
  }

  let from: Int
  let until: Int
  let before: CycleAnswer
  let after: CycleAnswer
  let slots: [Slot]

  init(_ derivation: CycleDerivation) {
    from = derivation.basis.first.number
    until = derivation.basis.last.number
    after = CycleAnswer(derivation.cycle)
    // Of the cycle on record only the meetings are compared.
    before = CycleAnswer(slots: derivation.slots.map(\.before), of: derivation.cycle)
    slots = derivation.slots.map { slot in
      Slot(
        code: slot.before.code.text, isChanged: slot.isChanged,
        sightings: slot.evidence.sightings.map {
          Sighting(year: $0.year.number, meeting: $0.meeting.text, date: $0.date.description)
        }, evidence: TextAnswer(BilingualText { slot.evidence.text(in: $0) }))
    }
  }
}
