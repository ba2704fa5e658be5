internal import ArgumentParser

/// The words of the command line, as bytes that are known to be text.
enum CommandWords {
  /// The words after the program's name; `nil` when one is not valid UTF-8.
  ///
  /// Swift's own list of arguments replaces what it cannot read, and the replacement would end up in the record.
  static func ofProcess() -> [String]? {
    var words: [String] = []
    for position in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = unsafe CommandLine.unsafeArgv[position] else { break }
      guard let word = unsafe String(validatingCString: pointer) else { return nil }
      words.append(word)
    }
    return words
  }

  /// The words as one line that a shell would take apart again: quotes stand around a word with blanks or quotes in it.
  static func line(_ words: [String]) -> String {
    words.map { word in
      guard word.isEmpty || word.contains(where: { $0.isWhitespace || $0 == "\"" || $0 == "'" }) else { return word }
      return word.contains("\"") && !word.contains("'") ? "'\(word)'" : "\"\(word)\""
    }.joined(separator: " ")
  }

  /// The words of a command as the log may keep them for good: a delegate's personal data give way to dots (R28).
  static func withoutPersonalData(_ words: [String]) -> [String] {
    if words.prefix(2) == [InvitationCommand.configuration.commandName ?? "", InvitationCommand.Read.configuration.commandName ?? ""] {
      return withoutFiles(words)
    }
    guard words.first == ParticipantsCommand.configuration.commandName else { return words }
    var kept: [String] = []
    var isPersonal = false
    for word in words {
      if isPersonal {
        kept.append("…")
        isPersonal = false
      } else if let name = PersonOptions.names.first(where: { word.hasPrefix($0 + "=") }) {
        kept.append(name + "=…")
      } else {
        kept.append(word)
        isPersonal = PersonOptions.names.contains(word)
      }
    }
    return kept
  }

  /// The words of a command whose files may be called by a person's name; only options and what belongs to them are kept.
  private static func withoutFiles(_ words: [String]) -> [String] {
    let valued: Set = ["--out", "--reason", "--lang", "--db", "--tz"]
    var kept = Array(words.prefix(2))
    var belongsToOption = false
    for word in words.dropFirst(2) {
      kept.append(belongsToOption || word.hasPrefix("--") ? word : "…")
      belongsToOption = !belongsToOption && valued.contains(word)
    }
    return kept
  }
}
