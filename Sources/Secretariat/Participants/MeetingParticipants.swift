public import CivilTime

/// What the record holds of a meeting's participants: the expression, and the list as it was resolved once it is frozen (R15).
public struct MeetingParticipants: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingHandle
  /// Who takes part, with bodies and parties called by their codes.
  public let expression: ParticipantExpression
  /// The list that was kept; `nil` while it is worked out anew each time.
  public let frozen: FrozenList?

  /// A list that was kept, and since when.
  public struct FrozenList: Hashable, Sendable {
    /// When it was frozen.
    public let at: Instant
    /// The list.
    public let list: ParticipantList

    /// A kept list.
    public init(at: Instant, list: ParticipantList) {
      self.at = at
      self.list = list
    }
  }

  /// The participants of a meeting.
  public init(meeting: MeetingHandle, expression: ParticipantExpression, frozen: FrozenList?) {
    self.meeting = meeting
    self.expression = expression
    self.frozen = frozen
  }

  /// Why a frozen list does not change.
  ///
  /// - Parameter isClosed: Whether the meeting's file is closed, so that it must be opened first.
  public func frozenRefusal(isClosed: Bool) -> Refusal {
    func since(_ word: String, in language: Language) -> String { frozen.map { word + $0.at.utcDay.formatted(in: language) } ?? "" }
    return .breaks(
      .frozenParticipants, given: meeting.text,
      because: BilingualText(
        english: "the list of participants of \(meeting) was frozen\(since(" on ", in: .english))",
        spanish: "la lista de participantes de \(meeting) quedó fija\(since(" el ", in: .spanish))"),
      remedy: isClosed
        ? BilingualText(
          english: "Open the file with: rcm meeting reopen \(meeting); then: rcm participants freeze \(meeting) --undo",
          spanish: "Abra el expediente con: rcm meeting reopen \(meeting); luego: rcm participants freeze \(meeting) --undo")
        : BilingualText(
          english: "Let it be worked out anew with: rcm participants freeze \(meeting) --undo",
          spanish: "Para que vuelva a determinarse: rcm participants freeze \(meeting) --undo"))
  }
}
