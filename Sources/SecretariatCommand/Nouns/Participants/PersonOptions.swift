internal import ArgumentParser
internal import Office

/// What can be said of a delegate on the command line; the log does not keep it.
struct PersonOptions: ParsableArguments {
  @Option(name: .customLong("name"), help: "The delegate's name.")
  var name: String?

  @Option(name: .customLong("title-en"), help: "The delegate's office, in English.")
  var englishTitle: String?

  @Option(name: .customLong("title-es"), help: "The delegate's office, in Spanish.")
  var spanishTitle: String?

  @Option(name: .customLong("email"), help: "The delegate's e-mail address; shown only by list --contacts.")
  var email: String?

  @Option(name: .customLong("phone"), help: "The delegate's telephone number; shown only by list --contacts.")
  var telephone: String?

  /// The options whose values are a person's, so that the log must not keep them with the command.
  static let names = ["--name", "--title-en", "--title-es", "--email", "--phone"]

  /// What was given.
  var data: PersonalData {
    var data = PersonalData()
    data.name = name
    data.englishTitle = englishTitle
    data.spanishTitle = spanishTitle
    data.email = email
    data.telephone = telephone
    return data
  }
}
