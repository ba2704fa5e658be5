public import CivilTime

/// The time in which one holder has a body's chair, from one handover to the next (R4).
///
/// A term holds only its start: it ends where the next one begins, so that neither a gap nor an overlap can be written
/// down (R5). Nothing is inferred from a year number; the label is what people call the term.
public struct ChairTerm: Hashable, Sendable {
  /// How sure the record is of the holder.
  public enum Confidence: String, Sendable, CaseIterable {
    /// A source names the holder as chair.
    case documented
    /// Concluded from other facts, such as the host of the year's conference.
    case inferred
  }

  /// How far the appointment has gone.
  ///
  /// Whether a term is in office or ended follows from the chain and the day.
  public enum Appointment: String, Sendable, CaseIterable {
    /// Foreseen by the body's plan.
    case planned
    /// Elected by the body.
    case elected
    /// Taken over at a handover.
    case assumed
  }

  /// How the chair passes to a term.
  public enum Passing: String, Sendable, CaseIterable {
    /// At the close of a meeting: the day of the handover belongs to both (R6).
    case atClose = "at-close"
    /// When a day begins, by the calendar: the day belongs to the new term alone.
    case atMidnight = "at-midnight"
  }

  /// The body.
  public let body: Code<Body>
  /// The place in the chain, from 1 without gaps.
  public let number: Int
  /// What people call the term by: the year whose main meeting its chair holds, or a part of a year (R6).
  public let label: TermLabel
  /// Who holds the chair.
  public let holder: ChairHolder
  /// How far the appointment has gone.
  public let appointment: Appointment
  /// The day on which the term began or is to begin, as far as it is known.
  public let start: PartialDate
  /// How the chair passes on that day.
  public let passing: Passing
  /// The meeting at whose close the term began, when recorded.
  public let startMeeting: MeetingHandle?
  /// How sure the record is of the holder, as it is kept; it says nothing where there is no holder.
  public let confidence: Confidence
  /// Where the term is taken from.
  public let source: String
  /// What is known about the term and its start, for a reader.
  public let note: BilingualText?

  /// How sure the record is of the holder; `nil` where there is none to be sure of.
  public var holderConfidence: Confidence? { holder.party == nil ? nil : confidence }

  /// A term in full.
  public init(
    body: Code<Body>, number: Int, label: TermLabel, holder: ChairHolder, appointment: Appointment, start: PartialDate,
    passing: Passing = .atClose, startMeeting: MeetingHandle?, confidence: Confidence, source: String, note: BilingualText?
  ) {
    self.body = body
    self.number = number
    self.label = label
    self.holder = holder
    self.appointment = appointment
    self.start = start
    self.passing = passing
    self.startMeeting = startMeeting
    self.confidence = confidence
    self.source = source
    self.note = note
  }
}
