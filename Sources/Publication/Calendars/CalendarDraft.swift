package import CivilTime
internal import ICalendar
package import Secretariat

/// A calendar that is put together from passages, so that memory hardly grows with the number of its meetings.
///
/// The file is the opening, which depends on all passages, the passages in the order in which they were added, and the closing.
package struct CalendarDraft {
  private var assembly = CalendarAssembly()
  private var account = CalendarAccount()

  /// The pieces of a calendar that are not in its passages, and what is to be said of the whole.
  package struct Frame: Sendable {
    /// What stands before the first event.
    package let opening: [UInt8]
    /// What stands after the last one.
    package let closing: [UInt8]
    /// What is to be said of the calendar.
    package let account: CalendarAccount
    /// When the newest of its events was last changed; `nil` when there are none.
    package let modified: Instant?
  }

  /// A calendar without meetings.
  package init() {}

  /// Adds a passage.
  ///
  /// - Throws: A ``Refusal`` when one of its events stands in an earlier one.
  package mutating func add(_ passage: MeetingPassage) throws(Refusal) {
    do throws(InvalidCalendar) {
      try assembly.add(passage.passage)
    } catch {
      throw Refusal(error)
    }
    account.byteCount += passage.bytes.count
    account.meetingCount += passage.account.meetingCount
    account.eventCount += passage.events.count
    account.leftOut += passage.account.leftOut
    account.untranslated += passage.account.untranslated
    account.hoursLeftOut += passage.account.hoursLeftOut
  }

  /// What the calendar is besides its passages.
  ///
  /// - Throws: A ``Refusal`` when it would break the standard.
  package func frame(called title: CalendarTitle) throws(Refusal) -> Frame {
    var heading = CalendarHeading(
      product: Self.product, name: title.line, description: title.description, refresh: .halfDay, language: title.language)
    heading.modified = assembly.tally.modified
    if let place = title.place {
      heading.identifier = EventIdentifier("\(place.slug)@\(place.address.host)")
      heading.address = CalendarURI(place.address.text)
      heading.source = CalendarURI(place.address.address(of: place.fileName))
    }
    let opening: [UInt8]
    do throws(InvalidCalendar) {
      opening = try assembly.opening(heading)
    } catch {
      throw Refusal(error)
    }
    var account = account
    account.name = title.line.text
    account.byteCount += opening.count + CalendarAssembly.closing.count
    account.isPublication = assembly.tally.isPublication
    return Frame(opening: opening, closing: CalendarAssembly.closing, account: account, modified: assembly.tally.modified)
  }

  /// What wrote the file; without a version, so that a new one of the program leaves the bytes alone.
  private static let product = CalendarLine(checked: "-//Secretariat//Meetings//EN")
}
