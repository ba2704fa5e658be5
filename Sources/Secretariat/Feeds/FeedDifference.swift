internal import CivilTime

/// What the readers of a calendar see change from one publication of it to the next, meeting by meeting.
public struct FeedDifference: Hashable, Sendable {
  /// What becomes of one meeting, or of one deadline.
  public struct Change: Hashable, Sendable {
    /// What it is: a meeting's handle, or a handle and the code of a deadline.
    public let subject: String
    /// Its title: the one that is shown from now on, or was shown last.
    public let title: String
    /// What changes, the weightiest first; never empty.
    public let kinds: [Kind]

    /// A change in full.
    public init(subject: String, title: String, kinds: [Kind]) {
      self.subject = subject
      self.title = title
      self.kinds = kinds
    }
  }

  /// Something that changes.
  public enum Kind: Hashable, Sendable {
    /// It was not shown before.
    case new(PublishedDates, MeetingState)
    /// It is not shown any more.
    case gone(GoneReason)
    /// The meeting has come further, or was called off.
    case state(from: MeetingState, to: MeetingState)
    /// It takes place on other days.
    case moved(from: PublishedDates, to: PublishedDates)
    /// It takes place at other hours of the same days.
    case hours(from: String?, to: String?)
    /// It takes place elsewhere.
    case place(from: String?, to: String?)
    /// It is called otherwise.
    case title(from: String, to: String)
    /// The text that goes with it changes.
    case details
    /// Only what programs read changes, such as the count of changes.
    case unseen
  }

  /// The changes, in the order of time.
  public let changes: [Change]

  /// Compares two publications.
  ///
  /// - Parameters:
  ///   - before: What was shown.
  ///   - after: What is shown from now on.
  ///   - reason: Why something that was shown is not shown any more.
  public init(from before: [PublishedEvent], to after: [PublishedEvent], goneBecause reason: (String) throws -> GoneReason) rethrows {
    let (old, new) = (Dictionary(grouping: before, by: \.subject), Dictionary(grouping: after, by: \.subject))
    let changes = try Set(old.keys).union(new.keys).compactMap { subject -> (day: PublishedDates?, change: Change)? in
      switch (old[subject] ?? [], new[subject] ?? []) {
      case (let gone, let none) where none.isEmpty:
        let kinds = [Kind.gone(try reason(subject))]
        return (PublishedDates(gone.map(\.time)), Change(subject: subject, title: gone.first?.title ?? subject, kinds: kinds))
      case (let none, let fresh) where none.isEmpty:
        guard let dates = PublishedDates(fresh.map(\.time)), let first = fresh.first else { return nil }
        return (dates, Change(subject: subject, title: first.title, kinds: [.new(dates, first.state)]))
      case (let old, let new):
        let kinds = Self.kinds(from: old, to: new)
        guard !kinds.isEmpty, let first = new.first else { return nil }
        return (PublishedDates(new.map(\.time)), Change(subject: subject, title: first.title, kinds: kinds))
      }
    }
    self.changes = changes.sorted { one, other in
      guard let left = one.day?.date.earliest, let right = other.day?.date.earliest, left != right else {
        return one.change.subject < other.change.subject
      }
      return left < right
    }.map(\.change)
  }

  /// What differs between the events that stand for one meeting.
  private static func kinds(from before: [PublishedEvent], to after: [PublishedEvent]) -> [Kind] {
    guard Set(before) != Set(after), let old = before.first, let new = after.first else { return [] }
    var kinds: [Kind] = []
    if old.state.isShownAs != new.state.isShownAs { kinds.append(.state(from: old.state, to: new.state)) }
    if let from = PublishedDates(before.map(\.time)), let to = PublishedDates(after.map(\.time)) {
      if from.date != to.date {
        kinds.append(.moved(from: from, to: to))
      } else if from.hours != to.hours {
        kinds.append(.hours(from: from.hours, to: to.hours))
      }
    }
    if old.place != new.place { kinds.append(.place(from: old.place, to: new.place)) }
    if old.title != new.title { kinds.append(.title(from: old.title, to: new.title)) }
    if kinds.isEmpty { kinds.append(Set(before.map(\.details)) != Set(after.map(\.details)) ? .details : .unseen) }
    return kinds
  }
}

/// Why a meeting that was shown in a calendar is not shown any more.
public enum GoneReason: String, Hashable, Sendable, CaseIterable {
  /// It is only proposed, or was given up as a proposal (R28).
  case draft
  /// It lapsed.
  case lapsed
  /// Only its month is known now (R12).
  case monthOnly = "month-only"
  /// Only a window is known now (R12).
  case windowOnly = "window-only"
  /// It has no date any more.
  case noDate = "no-date"
  /// A calendar cannot hold its days.
  case notWritable = "not-writable"
  /// Its days have passed out of those that the calendar shows.
  case past
  /// It lies further ahead than the calendar shows.
  case tooFarAhead = "too-far-ahead"
  /// It was called off long ago, and its date has passed.
  case calledOffLongAgo = "called-off-long-ago"
  /// It is not one of those that the calendar is about any more.
  case otherMeetings = "other-meetings"
  /// Nothing of it is on record any more.
  case notOnRecord = "not-on-record"
}

extension MeetingState {
  /// States that look the same in a calendar.
  fileprivate var isShownAs: MeetingState { self == .held ? .confirmed : self }
}
