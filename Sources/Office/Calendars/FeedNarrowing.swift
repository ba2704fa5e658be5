internal import CivilTime
internal import Publication
internal import Secretariat

/// Why a feed that is too large is not published, and what would make it small enough.
///
/// It is not cut by itself: whoever subscribes would lose meetings without a word, or would have to learn of new addresses. So
/// the secretariat is told how far the feed can reach, and decides.
struct FeedNarrowing {
  let desk: FeedDesk
  let file: FeedFile

  /// The reason of the refusal, with the command that helps.
  var reason: Refusal.Reason {
    get throws {
      let (size, most) = (file.calendar.bytes.count, FeedFile.byteCountMaximum)
      let remedy = try remedy
      return Refusal.Reason(
        rule: .feedSize, given: file.name,
        explanation: BilingualText(
          english: "\(file.name) would have \(size) bytes, with \(file.calendar.account.eventCount) events; at most \(most) are possible",
          spanish: "\(file.name) tendría \(size) bytes, con \(file.calendar.account.eventCount) eventos; son posibles \(most) a lo sumo"),
        remedy: remedy)
    }
  }

  private var remedy: BilingualText {
    get throws {
      if case .rolling(let window) = file.feed.span, let narrower = try fitting(window) {
        let command =
          "rcm calendar feeds edit \(file.feed.slug) --days-back \(narrower.daysBack) --months-ahead \(narrower.monthsAhead)"
        return BilingualText(
          english: "It fits when it reaches less far: \(command)", spanish: "Cabe si abarca menos: \(command)")
      }
      let command = "rcm calendar feeds edit \(file.feed.slug) --kind …"
      return BilingualText(
        english: "Make feeds of fewer meetings, by body, kind or party: \(command)",
        spanish: "Haga calendarios de menos reuniones, por cuerpo, tipo o participante: \(command)")
    }
  }

  /// A wide window that fits: the days ahead are cut first, those back only where that is not enough.
  ///
  /// Events are taken to be as large as they are on average; whether they are is tried before anyone is told.
  private func fitting(_ window: FeedWindow) throws -> FeedWindow? {
    for daysBack in [window.daysBack, min(window.daysBack, FeedDesk.calledOffDays), 0] {
      var months = try (1...window.monthsAhead).last { try isLikelyToFit(FeedWindow(daysBack: daysBack, monthsAhead: $0)) } ?? 0
      while months > 0 {
        let narrower = try FeedWindow(daysBack: daysBack, monthsAhead: months)
        if try fits(narrower) { return narrower }
        months -= 1
      }
    }
    return nil
  }

  private func isLikelyToFit(_ window: FeedWindow) -> Bool {
    let days = FeedSpan.rolling(window).days(on: desk.today)
    let count = file.calendar.published.count { $0.time.days.overlaps(days) }
    return count * file.calendar.bytes.count / max(1, file.calendar.account.eventCount) <= FeedFile.byteCountMaximum
  }

  private func fits(_ window: FeedWindow) throws -> Bool {
    var feed = file.feed
    feed.span = .rolling(window)
    return try desk.calendar(of: feed, in: file.language).bytes.count <= FeedFile.byteCountMaximum
  }
}
