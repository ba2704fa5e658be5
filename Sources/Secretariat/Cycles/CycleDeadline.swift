/// A day worked out from a meeting of the cycle: so many days before it opens, or after it closes (R21).
public struct CycleDeadline: Hashable, Sendable {
  /// What a deadline is for.
  public enum Purpose: String, Sendable, CaseIterable {
    /// Preparing a meeting, or writing down what came of it.
    case preparation
    /// The way by which the work plan itself is approved, reviewed and reported on.
    case approval
  }

  /// From which end of the meeting the days are counted.
  public enum Edge: String, Sendable, CaseIterable {
    /// From its first day.
    case opening
    /// From its last day.
    case close
  }

  /// Whether the meeting is that of the plan's year or of the year before.
  public enum Occasion: Int, Sendable, CaseIterable {
    /// The meeting of the year before, under the outgoing chair.
    case yearBefore = -1
    /// The meeting of the plan's own year.
    case sameYear = 0
  }

  /// The name of the deadline within its cycle.
  public let code: Code<CycleDeadline>
  /// The meeting from which it is worked out.
  public let slot: Code<CycleSlot>
  /// Which year's meeting that is.
  public let occasion: Occasion
  /// What it is for.
  public let purpose: Purpose
  /// From which end the days are counted.
  public let edge: Edge
  /// The days: negative before, positive after; 0 from the opening is the meeting itself.
  public let days: Int
  /// What is due.
  public let title: BilingualText
  /// Who sees to it.
  public let responsible: BilingualText
  /// What the offset rests on.
  public let source: BilingualText

  /// A deadline in full; refused when it lies more than a year away.
  public init(
    code: Code<CycleDeadline>, slot: Code<CycleSlot>, occasion: Occasion, purpose: Purpose, edge: Edge, days: Int, title: BilingualText,
    responsible: BilingualText, source: BilingualText
  ) throws(Refusal) {
    guard (-366...366).contains(days) else {
      throw .invalid(
        given: String(days),
        because: BilingualText(
          english: "the deadline \(code) lies more than 366 days from its meeting",
          spanish: "el plazo \(code) dista más de 366 días de su reunión"))
    }
    self.code = code
    self.slot = slot
    self.occasion = occasion
    self.purpose = purpose
    self.edge = edge
    self.days = days
    self.title = title
    self.responsible = responsible
    self.source = source
  }
}
