internal import ArgumentParser
internal import CivilTime
internal import ICalendar
internal import Secretariat

extension CalendarCommand {
  /// `rcm calendar validate`.
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate",
      abstract: "Say what is wrong, or unwise, in iCalendar files.",
      discussion: """
        Files are held against RFC 5545 and those that extend it, the methods of RFC 5546, the system's time zone data, and what \
        widely used programs are known to misread. Each remark says where, how bad it is, by which rule, and what to write instead.

        An error is against the standard. A warning is against its advice, or read wrongly by a widely used program. A note is \
        worth knowing. The record is not needed, and nothing is written.

        Exit code 0 when there are no errors, 3 when there are; with --strict also for warnings.
        """)

    @Argument(help: ArgumentHelp("The files; - means standard input.", valueName: "file"))
    var paths: [String]
    @Flag(name: .customLong("strict"), help: "Exit code 3 for warnings too.")
    var isStrict = false
    @Option(
      name: .customLong("against"),
      help: ArgumentHelp("Another file of the same calendar: entries that are missing, added or changed are errors too.", valueName: "file")
    )
    var reference: String?
    @OptionGroup var options: RecordOptions

    func run() throws {
      let validator = CalendarValidator(zones: World.current.zones)
      let printer = ValidationPrinter(language: options.language)
      let other = try reference.map { CalendarReader(limits: .strangers).read(try CalendarInput.read($0)) }
      var answers: [ValidationAnswer.File] = []
      var isClean = true
      for path in paths {
        let octets = try CalendarInput.read(path)
        let report = validator.report(on: CalendarReader(limits: .strangers).read(octets), octetCount: octets.count, against: other)
        if let worst = report.worst, worst >= (isStrict ? .warning : .error) { isClean = false }
        if options.asJSON {
          answers.append(ValidationAnswer.File(report, path: path))
        } else {
          World.current.output(printer.text(of: report, path: path))
        }
      }
      if options.asJSON { World.current.output(try JSONText.of(ValidationAnswer(answers))) }
      if !isClean { throw Findings() }
    }
  }
}
