import Secretariat
import Testing

struct AbandonedDraftTests {
  @Test(arguments: MeetingState.allCases)
  func `R28: only a proposal that was called off before it was ever more is a draft that was given up`(state: MeetingState) {
    #expect(state.isAbandonedDraft(after: [.proposed, .cancelled]) == (state == .cancelled))
    #expect(!MeetingState.cancelled.isAbandonedDraft(after: [.cancelled]))
    let isMore = [.tentative, .confirmed, .held, .postponed].contains(state)
    #expect(MeetingState.cancelled.isAbandonedDraft(after: [.proposed, .cancelled, state]) == !isMore)
  }
}
