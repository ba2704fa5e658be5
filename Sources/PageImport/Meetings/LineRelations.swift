internal import CivilTime
internal import Secretariat

/// What the lines of one list have to do with each other: repeats, overlaps, blocks, breaks in the order.
struct LineRelations {
  let blockRule: BlockRule

  /// Adds the reasons and notes that are about two lines.
  func related(_ readings: [LineReading]) -> [LineReading] {
    var result = readings
    markDuplicates(in: &result)
    markNeighbours(in: &result)
    markOrder(in: &result)
    return result
  }

  private func markDuplicates(in readings: inout [LineReading]) {
    struct Key: Hashable {
      let identity: MeetingIdentity
      let title: String
    }
    var seen: [Key: Int] = [:]
    for index in readings.indices {
      guard let meeting = readings[index].meeting else { continue }
      let key = Key(identity: MeetingIdentity(meeting.details), title: FilingKey.plain(meeting.title))
      if let first = seen[key] {
        readings[index].review.append(ReviewReason(.duplicate, line: first))
      } else {
        seen[key] = readings[index].line
      }
    }
  }

  /// Blocks and overlaps, found by walking along the meetings in the order of time: a page may list thousands.
  private func markNeighbours(in readings: inout [LineReading]) {
    var spans: [(days: DayRange, index: Int)] = []
    for index in readings.indices where !readings[index].isDuplicate {
      for days in readings[index].meeting?.details.date.exactDays ?? [] { spans.append((days, index)) }
    }
    spans.sort { ($0.days.first, $0.index) < ($1.days.first, $1.index) }
    var reported: Set<[Int]> = []
    for (position, span) in spans.enumerated() {
      for other in spans[(position + 1)...].prefix(Self.neighboursMaximum) {
        guard span.days.last.days(until: other.days.first) <= 1 else { break }
        guard span.index != other.index, reported.insert([span.index, other.index].sorted()).inserted,
          let one = readings[span.index].meeting?.details, let two = readings[other.index].meeting?.details
        else { continue }
        if blockRule.isEve(one, of: two) || blockRule.isEve(two, of: one) {
          readings[span.index].notes.append(ReadingNote(.block, line: readings[other.index].line))
          readings[other.index].notes.append(ReadingNote(.block, line: readings[span.index].line))
        } else if span.days.overlaps(other.days) {
          readings[span.index].review.append(ReviewReason(.overlap, line: readings[other.index].line))
          readings[other.index].review.append(ReviewReason(.overlap, line: readings[span.index].line))
        }
      }
    }
  }

  private static let neighboursMaximum = 50

  /// A list runs from new to old or from old to new; whichever holds for most lines is its order.
  private func markOrder(in readings: inout [LineReading]) {
    let dated = readings.indices.compactMap { index in readings[index].meeting?.details.date.earliest.map { (day: $0, index: index) } }
    let pairs = zip(dated, dated.dropFirst())
    let falls = pairs.count { $0.day > $1.day }
    let rises = pairs.count { $0.day < $1.day }
    for (before, after) in pairs where falls >= rises ? after.day > before.day : after.day < before.day {
      readings[after.index].notes.append(ReadingNote(.outOfOrder))
    }
  }
}

extension LineReading {
  /// Whether the line repeats another one.
  var isDuplicate: Bool { review.contains { $0.code == .duplicate } }
}
