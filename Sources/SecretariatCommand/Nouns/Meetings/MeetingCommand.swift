internal import ArgumentParser

/// `rcm meeting`.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Schedule, change and find meetings.",
    subcommands: [
      Add.self, List.self, Show.self, Next.self, Search.self, Edit.self, Propose.self, Confirm.self, Move.self, Postpone.self, Cancel.self,
      Hold.self, Close.self, Reopen.self, Lapse.self, Clone.self, Hour.self,
    ])
}
