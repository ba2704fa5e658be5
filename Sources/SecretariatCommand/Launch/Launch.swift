internal import CivilTime

/// The program's entry: the words of the command line go to the root command, and the outcome becomes an exit code.
@main
struct Launch {
  static func main() {
    guard let arguments = CommandWords.ofProcess() else {
      let isEnglish = RecordOptions.language(of: CommandLine.arguments) == .english
      StandardStream.write(
        isEnglish
          ? "rcm: The command line is not valid UTF-8.\n     Give all text as UTF-8.\n"
          : "rcm: La línea de comandos no es UTF-8 válido.\n     Escriba todo el texto en UTF-8.\n", to: 2)
      CommandRunner.ExitStatus.usage.exit()
    }
    CommandRunner.run(arguments, world: .system).exit()
  }
}
