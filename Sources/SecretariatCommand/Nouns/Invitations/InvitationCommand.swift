internal import ArgumentParser
internal import Secretariat

/// `rcm invitation`.
struct InvitationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "Invite delegates by mail and calendar, and take in what they answer.",
    discussion: """
      Nothing is ever sent: each invitation, update or cancellation is a file (.eml) in a folder, which a mail program opens as a \
      draft and a person sends, one for each delegate. It holds the event for the delegate's calendar, whose buttons answer.

      Answers that come back are saved as files and taken in with rcm invitation read: that someone comes or not, or that another \
      time would be better. The record keeps what was written and what was answered; addresses and comments stand where the log does \
      not follow, and go with rcm participants erase.
      """,
    subcommands: [
      Write.self, Cancel.self, Read.self, List.self, Proposals.self, Accept.self, Decline.self, Announce.self,
    ])
}

/// The folder that mails are written to.
struct MailFolderOptions: ParsableArguments {
  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("The folder to write the mails to; it is made if need be, for you alone.", valueName: "folder"))
  var path: String

  var folder: OutputFolder { OutputFolder(path: path, isPrivate: true) }
}

/// Which delegates are meant.
struct RecipientOptions: ParsableArguments {
  @Option(
    name: .customLong("to"), help: ArgumentHelp("Only this delegate, by number; may be given several times.", valueName: "delegate"))
  var delegates: [Int] = []
}
