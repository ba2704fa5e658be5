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

  /// The command line in the order that the parser knows: `rcm meeting help add` asks for what `rcm help meeting add` shows.
  static func ordered(_ arguments: [String]) -> [String] {
    guard arguments.count > 1, arguments[1] == "help", isNoun(arguments[0]) else { return arguments }
    return ["help", arguments[0]] + arguments.dropFirst(2)
  }

  /// The command line as it should have been written, when options stand before the noun; `nil` when none do.
  static func withOptionsLast(_ arguments: [String]) -> String? {
    let valued: Set = ["--db", "--lang", "--tz", "--as-of"]
    var position = 0
    while position < arguments.count, arguments[position].hasPrefix("-") {
      position += valued.contains(arguments[position]) ? 2 : 1
    }
    guard position > 0, position < arguments.count, isNoun(arguments[position]) else { return nil }
    return CommandWords.line(["rcm"] + arguments[position...] + arguments[..<position])
  }

  private static func isNoun(_ word: String) -> Bool {
    RootCommand.configuration.subcommands.contains { $0.configuration.commandName == word }
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
