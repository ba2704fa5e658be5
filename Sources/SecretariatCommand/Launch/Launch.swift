/// The program's entry: the words of the command line go to the root command, and the outcome becomes an exit code.
@main
struct Launch {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    CommandRunner.run(arguments, world: .system).exit()
  }
}
