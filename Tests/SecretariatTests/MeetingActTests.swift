import Secretariat
import Testing

struct MeetingActTests {
  /// The whole of R13: for each act the state it leads to from each of the seven, or nothing where it is impossible.
  static let table: [(act: MeetingAct, destinations: [MeetingState?])] = [
    //          proposed    tentative   confirmed   held  postponed   cancelled   lapsed
    (.propose, [.proposed, .proposed, nil, nil, .proposed, nil, nil]),
    (.confirm, [.confirmed, .confirmed, nil, nil, nil, nil, nil]),
    (.move, [.proposed, .tentative, .confirmed, nil, .tentative, nil, nil]),
    (.postpone, [nil, .postponed, .postponed, nil, nil, nil, nil]),
    (.cancel, [.cancelled, .cancelled, .cancelled, nil, .cancelled, nil, nil]),
    (.hold, [nil, nil, .held, nil, nil, nil, nil]),
    (.close, [nil, nil, nil, .held, nil, nil, nil]),
    (.reopen, [nil, nil, nil, .held, nil, .tentative, .tentative]),
    (.lapse, [.lapsed, .lapsed, nil, nil, .lapsed, nil, nil]),
  ]

  @Test func `each act leads from each state where the rule says`() {
    #expect(Self.table.map(\.act) == MeetingAct.allCases)
    for row in Self.table {
      #expect(MeetingState.allCases.map { row.act.destination(from: $0) } == row.destinations, "\(row.act)")
    }
  }

  @Test func `every state has a way on`() {
    for state in MeetingState.allCases { #expect(MeetingAct.allCases.contains { $0.destination(from: state) != nil }, "\(state)") }
  }

  @Test func `what takes a meeting off needs a reason`() {
    #expect(MeetingAct.allCases.filter(\.needsReason) == [.postpone, .cancel, .lapse])
  }
}
