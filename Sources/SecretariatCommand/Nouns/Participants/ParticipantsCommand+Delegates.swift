internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

extension ParticipantsCommand {
  /// `rcm participants add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Record that someone comes to a meeting for one of its seats.",
      discussion: "The log keeps that someone was added for the seat, and none of the personal data.")

    @OptionGroup var subject: ParticipantsSubject
    @Option(name: .customLong("seat"), help: "A party by code or name, guest(\"Name\") or secretariat(BODY).")
    var seat: String
    @Option(name: .customLong("role"), help: "head, alternate or member; without it, member.", transform: Delegate.Role.argument)
    var role: Delegate.Role = .member
    @OptionGroup var person: PersonOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      let written = try AddDelegate(subject.meeting, seat: seat, role: role, data: person.data, reason: options.reason)(
        in: options.office())
      try DelegatePrinter(options: options).print(
        written, english: ("Delegate", "is recorded", "would be recorded"), spanish: ("Se registró el", "Se registraría el"))
      guard !written.result.isOnList, !options.asJSON else { return }
      let handle = written.result.meeting
      let seat = written.result.directory.name(ofSeat: written.result.seat, in: options.language)
      World.current.remarks(
        options.language == .english
          ? "\(seat) is not on the list of participants of \(handle).\n" : "\(seat) no está en la lista de participantes de \(handle).\n")
    }
  }

  /// `rcm participants edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Set a delegate's data or role right.",
      discussion: "The log keeps that personal data were changed, and not what they were, so that such a change cannot be taken back.")

    @OptionGroup var subject: ParticipantsSubject
    @Argument(help: "The delegate's number.")
    var number: Int
    @Option(name: .customLong("role"), help: "head, alternate or member.", transform: Delegate.Role.argument)
    var role: Delegate.Role?
    @OptionGroup var person: PersonOptions
    @OptionGroup var options: WriteOptions

    func run() throws {
      try DelegatePrinter(options: options).print(
        ChangeDelegate(subject.meeting, number, role: role, data: person.data, reason: options.reason)(in: options.office()),
        english: ("Delegate", "is changed", "would be changed"), spanish: ("Se modificó el", "Se modificaría el"))
    }
  }

  /// `rcm participants remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take a delegate off who does not come; the personal data go for good.")

    @OptionGroup var subject: ParticipantsSubject
    @Argument(help: "The delegate's number.")
    var number: Int
    @OptionGroup var options: WriteOptions

    func run() throws {
      try DelegatePrinter(options: options).print(
        RemoveDelegate(subject.meeting, number, reason: options.reason)(in: options.office()),
        english: ("Delegate", "is removed", "would be removed"), spanish: ("Se quitó el", "Se quitaría el"))
    }
  }

  /// `rcm participants erase`.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: "Erase a person's data for good; that someone came is kept.",
      discussion: """
        It can be done at any time, also when the meeting's file is closed, and cannot be taken back. The reason is kept by the log: \
        name no person in it. Copies of the record that were made before still hold the data.
        """)

    @OptionGroup var subject: ParticipantsSubject
    @Argument(help: "The delegate's number.")
    var number: Int
    @OptionGroup var options: WriteOptions

    func run() throws {
      try DelegatePrinter(options: options).print(
        ErasePerson(subject.meeting, number, reason: options.reason)(in: options.office()),
        english: ("The personal data of delegate", "are erased", "would be erased"),
        spanish: ("Se suprimieron los datos personales del", "Se suprimirían los datos personales del"))
    }
  }
}
