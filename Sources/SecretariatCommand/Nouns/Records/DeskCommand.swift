internal import ArgumentParser
internal import CivilTime
internal import Office
internal import Secretariat

/// `rcm` alone: the desk.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Show who chairs, the troika, what is next and what awaits an answer.")

  @OptionGroup var options: ReadOptions

  func run() throws {
    let desk = try ReadDesk()(in: options.office())
    if options.asJSON {
      World.current.output(try JSONText.of(DeskAnswer(desk)))
      return
    }
    World.current.output(DeskPrinter(language: options.language).text(desk))
  }
}
