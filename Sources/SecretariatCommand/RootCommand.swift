internal import ArgumentParser

/// The working memory of a secretariat.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rcm",
    abstract: "The working memory of an intergovernmental secretariat.",
    discussion: """
      Schedules meetings, keeps the chair rotation, writes bilingual agendas and work plans, and exports calendars.
      Without a noun it shows the desk: who chairs, the troika, what is next and what awaits an answer.

      Dates are given as 2025-12-04, 2025-12-04..05, 2025-06-04,11,18, 2025-10, window:2025-11-24..12-10, tbc or none.
      Handles may be shortened as long as they stay unambiguous. Every write takes --dry-run and can be undone.

      Exit codes: 0 done, 1 failure, 2 usage, 3 findings, 4 not found, 5 ambiguous, 6 refused by a rule.
      """,
    version: "0.1.0",
    subcommands: [
      DeskCommand.self,
      MeetingCommand.self,
      KindCommand.self,
      SeriesCommand.self,
      ChairCommand.self,
      HolidayCommand.self,
      BlackoutCommand.self,
      CycleCommand.self,
      PlanCommand.self,
      WorkPlanCommand.self,
      AgendaCommand.self,
      DecisionCommand.self,
      ParticipantsCommand.self,
      InvitationCommand.self,
      CheckCommand.self,
      CalendarCommand.self,
      ImportCommand.self,
      BodyCommand.self,
      PartyCommand.self,
      LogCommand.self,
      UndoCommand.self,
      RedoCommand.self,
      DatabaseCommand.self,
    ],
    defaultSubcommand: DeskCommand.self)
}
