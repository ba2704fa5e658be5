internal import CivilTime
internal import Secretariat
internal import Store

extension Lookup {
  /// The feeds of some names; without names, every feed or those of some audiences.
  func feeds(_ names: [String], audiences: Set<FeedAudience> = []) throws -> [ListedFeed] {
    let offered = try reading.feeds()
    guard names.isEmpty else {
      let index = Self.index(of: offered)
      var found: [ListedFeed] = []
      for name in names {
        let feed = try index.find(name)
        if !found.contains(feed) { found.append(feed) }
      }
      return found
    }
    return audiences.isEmpty ? offered : offered.filter { audiences.contains($0.feed.audience) }
  }

  /// The feed of a name, or of an unambiguous beginning of one.
  func feed(_ name: String) throws -> ListedFeed { try Self.index(of: reading.feeds()).find(name) }

  private static func index(of feeds: [ListedFeed]) -> NameIndex<ListedFeed> {
    var index = NameIndex<ListedFeed>(noun: .feed, listCommand: "rcm calendar feeds")
    for listed in feeds {
      index.add(
        listed, label: listed.feed.slug,
        names: [listed.feed.name?.text(in: .english), listed.feed.name?.text(in: .spanish)]
          + listed.feed.languages.map(listed.feed.fileName))
    }
    return index
  }
}
