internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

extension InvitationCommand {
  /// `rcm invitation write`.
  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Write invitations to a meeting, or updates where it has changed since, as mails to be sent.",
      discussion: """
        Without --to everyone gets a mail whose invitation is missing or out of date; with it the named delegates do in any case. A \
        meeting on separate days is an invitation for each day, and a day that was given up is cancelled. The language of the mails \
        is that of --lang.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @OptionGroup var recipients: RecipientOptions
    @Flag(name: .customLong("tentative"), help: "Invite although the date is not confirmed; the invitation says so.")
    var permitsTentative = false
    @OptionGroup var target: MailFolderOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = WriteInvitations(
        subject.meeting, to: recipients.delegates, permitsTentative: permitsTentative, language: options.language, reason: options.reason)
      let written = try operation(in: options.office()) { try target.folder.write($0) }
      try RoundPrinter(options: options, path: target.path).print(written)
    }
  }

  /// `rcm invitation cancel`.
  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel", abstract: "Write to those who were invited that the meeting is off, or to some that they are not expected.",
      discussion: """
        A meeting is called off with rcm meeting cancel or postpone; then everyone whose invitation stands gets a mail. While it goes on, \
        --to names those whose invitation is withdrawn.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @OptionGroup var recipients: RecipientOptions
    @OptionGroup var target: MailFolderOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let operation = CancelInvitations(
        subject.meeting, to: recipients.delegates, language: options.language, reason: options.reason)
      let written = try operation(in: options.office()) { try target.folder.write($0) }
      try RoundPrinter(options: options, path: target.path).print(written)
    }
  }

  /// `rcm invitation announce`.
  struct Announce: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "announce", abstract: "Write a mail that announces a meeting to people who are not invited themselves.",
      discussion: """
        It asks for no answer, names no delegate and has no recipient: whoever sends it says to whom. To keep others up to date, offer \
        them a feed (rcm calendar publish): calendar programs take a second mail of this kind for another meeting.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @OptionGroup var target: MailFolderOptions
    @OptionGroup var options: RecordOptions

    func run() throws {
      let mail = try AnnounceMeeting(subject.meeting, language: options.language)(in: options.office())
      try target.folder.write([mail])
      let path = target.folder.path(of: mail.fileName)
      if options.asJSON {
        World.current.output(try JSONText.of(["path": path]))
      } else {
        World.current.output(path + "\n")
      }
    }
  }
}

extension OutputFolder {
  /// Writes mails, all or none.
  func write(_ mails: [InvitationMail]) throws(FileError) {
    _ = try replace(mails.map { File(name: $0.fileName, bytes: $0.bytes) })
  }
}
