internal import CivilTime
package import Secretariat
package import Store

/// Sets up a feed, changes one, or withdraws it.
package struct SetFeed: Sendable {
  /// What is done.
  package enum Act: Sendable {
    /// A new one is set up.
    case add(FeedChanges)
    /// One is changed.
    case edit(FeedChanges)
    /// One is withdrawn: it is not offered and not published any more; files that were published stay where they are.
    case remove
  }

  /// The feed's name.
  package var feed: String
  /// What is done.
  package var act: Act
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ feed: String, _ act: Act, reason: TextLine? = nil) {
    self.feed = feed
    self.act = act
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when the name is taken or cannot be one, or there is no such feed.
  package func callAsFunction(in office: Office) throws -> Written<Feed> {
    try office.write(reason: reason?.text) { writing in
      let lookup = Lookup(reading: writing.reading)
      switch act {
      case .add(let changes):
        guard let code = Code<Feed>(feed) else { throw badName }
        guard try !writing.reading.feeds().contains(where: { $0.feed.code == code }) else { throw taken }
        let new = try changes.feed(code, changing: nil, lookup: lookup)
        try writing.record(new)
        return new
      case .edit(let changes):
        let before = try lookup.feed(feed).feed
        let after = try changes.feed(before.code, changing: before, lookup: lookup)
        if after != before { try writing.record(after) }
        return after
      case .remove:
        let before = try lookup.feed(feed).feed
        if Feed.builtIn(for: try writing.reading.bodies()).contains(where: { $0.code == before.code }) {
          try writing.record(before, isWithdrawn: true)
        } else {
          try writing.deleteFeed(before.code)
        }
        return before
      }
    }
  }

  private var badName: Refusal {
    .invalid(
      given: String(feed.prefix(40)),
      because: BilingualText(
        english: "“\(feed.prefix(40))” cannot name a feed", spanish: "“\(feed.prefix(40))” no puede nombrar un calendario"),
      remedy: BilingualText(
        english: "Use up to 32 letters, digits and hyphens, beginning with a letter: vm-public.",
        spanish: "Use hasta 32 letras, cifras y guiones, comenzando por una letra: vm-publico."))
  }

  private var taken: Refusal {
    Refusal(
      .rule, rule: nil, given: feed,
      because: BilingualText(
        english: "there is a feed called \(feed.lowercased()) already", spanish: "ya hay un calendario llamado \(feed.lowercased())"),
      remedy: BilingualText(
        english: "Change it with: rcm calendar feeds edit \(feed.lowercased())",
        spanish: "Modifíquelo con: rcm calendar feeds edit \(feed.lowercased())"))
  }
}
