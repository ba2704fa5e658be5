internal import ArgumentParser
internal import Secretariat

/// The nouns and verbs of the command line, for guessing what a mistyped one was meant to be.
enum CommandNames {
  /// The first word that is neither a known noun nor a known verb of its noun, with what was likely meant.
  static func nearMiss(in arguments: [String]) -> (given: String, message: BilingualText, help: BilingualText)? {
    var commands = RootCommand.configuration.subcommands
    var path = ["rcm"]
    for argument in arguments.prefix(2) {
      guard !argument.hasPrefix("-"), !commands.isEmpty else { return nil }
      let names = commands.compactMap { $0.configuration.commandName } + ["help"]
      if argument == "help" { return nil }
      guard let next = commands.first(where: { $0.configuration.commandName == argument || $0.configuration.aliases.contains(argument) })
      else {
        var index = NameIndex<String>(noun: .command, listCommand: nil)
        for name in names { index.add(name, label: name) }
        let nearest = index.nearestLabel(to: argument)
        let list = names.joined(separator: ", ")
        let help =
          nearest.map { nearest in
            let command = (path + [nearest]).joined(separator: " ")
            return BilingualText(english: "Did you mean: \(command)", spanish: "¿Quiso decir: \(command)?")
          } ?? BilingualText(english: "The commands are: \(list).", spanish: "Los comandos son: \(list).")
        let message = BilingualText(english: "There is no command “\(argument)”.", spanish: "No existe el comando “\(argument)”.")
        return (argument, message, help)
      }
      path.append(argument)
      commands = next.configuration.subcommands
    }
    return nil
  }

  /// The command that a command line names, as far as it names one: `rcm meeting add`.
  static func path(of arguments: [String]) -> String {
    var commands = RootCommand.configuration.subcommands
    var path = ["rcm"]
    for argument in arguments.prefix(2) {
      guard let next = commands.first(where: { $0.configuration.commandName == argument }) else { break }
      path.append(argument)
      commands = next.configuration.subcommands
    }
    return path.joined(separator: " ")
  }
}
