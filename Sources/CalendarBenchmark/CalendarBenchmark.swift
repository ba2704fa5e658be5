internal import CivilTime
internal import Glibc
internal import ICalendar

/// Times the writing and reading of meetings:
/// `CalendarBenchmark ser|parse|base RECORDS CALENDAR ZONES COUNT ROUNDS [OUTPUT]`.
///
/// `ser` makes a calendar of plain records and writes it; `parse` reads a calendar into typed values and looks at each event;
/// `base` only loads the records, to tell what they cost by themselves. One line of JSON is printed.
///
/// `expand FROM UNTIL FILE…` prints when events take place, for `Scripts/compare-calendars`.
@main
enum CalendarBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count >= 5, arguments[1] == "expand" { return expand(arguments) }
    guard arguments.count >= 7, let count = Int(arguments[5]), let rounds = Int(arguments[6]), rounds > 0 else {
      complain("usage: CalendarBenchmark ser|parse|base RECORDS CALENDAR ZONES COUNT ROUNDS [OUTPUT]")
    }
    switch arguments[1] {
    case "base":
      let records = MeetingRecord.all(in: octets(of: arguments[2]))
      print("{\"peer\":\"ours\",\"op\":\"base\",\"n\":\(min(count, records.count))}")
    case "ser": write(arguments, count: count, rounds: rounds)
    case "parse": read(arguments, count: count, rounds: rounds)
    default: complain("there is no operation \(arguments[1])")
    }
  }

  /// `expand FROM UNTIL FILE…`, the moments as in RFC 3339: a line for each event, after one with the name of its file.
  private static func expand(_ arguments: [String]) {
    guard let from = try? Instant(parsing: arguments[2]), let until = try? Instant(parsing: arguments[3]), from < until else {
      complain("usage: CalendarBenchmark expand FROM UNTIL FILE…")
    }
    for path in arguments[4...] {
      print("# \(path)")
      for line in CalendarExpansion.lines(of: octets(of: path), within: from..<until) { print(line) }
    }
  }

  private static func write(_ arguments: [String], count: Int, rounds: Int) {
    let records = Array(MeetingRecord.all(in: octets(of: arguments[2])).prefix(count))
    let zones = CalendarReader().read(octets(of: arguments[4])).components(.zone)
    var stopwatch = Stopwatch(operation: "ser", count: count)
    var output: [UInt8] = []
    for round in 0..<rounds {
      output.removeAll(keepingCapacity: true)
      stopwatch.start()
      RecordCalendar.write(records, zones: zones) { (chunk) throws(Never) in
        unsafe chunk.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
      }
      stopwatch.stop()
      if round == 0, arguments.count > 7 { save(output, to: arguments[7]) }
    }
    print(stopwatch.line(octets: output.count, people: 0))
  }

  private static func read(_ arguments: [String], count: Int, rounds: Int) {
    let file = octets(of: arguments[3])
    var stopwatch = Stopwatch(operation: "parse", count: count)
    var people = 0
    for _ in 0..<rounds {
      people = 0
      var seen = 0
      var sum = 0
      stopwatch.start()
      let reading = CalendarReader().read(file)
      for calendar in reading.calendars {
        for event in calendar.parts where event.name == .event {
          seen += 1
          sum += (event[.identifier]?.text.utf8.count ?? 0) + (event[.summary]?.text.utf8.count ?? 0) + (event[.start]?.day.day ?? 0)
          people += event.properties.count { $0.name == PropertyKey.attendee.name }
        }
      }
      stopwatch.stop()
      guard seen == count, sum > 0, reading.findings.isEmpty else { complain("\(seen) events, findings \(reading.findings.prefix(3))") }
    }
    print(stopwatch.line(octets: file.count, people: people))
  }

  private static func octets(of path: String) -> [UInt8] {
    let file = unsafe fopen(path, "rb")
    guard let file = unsafe file else { complain("cannot read \(path)") }
    defer { unsafe fclose(file) }
    unsafe fseek(file, 0, SEEK_END)
    let size = unsafe ftell(file)
    unsafe rewind(file)
    return unsafe [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, filled in
      filled = unsafe fread(buffer.baseAddress, 1, max(size, 0), file)
    }
  }

  private static func save(_ octets: [UInt8], to path: String) {
    guard let file = unsafe fopen(path, "wb") else { complain("cannot write \(path)") }
    unsafe octets.withUnsafeBytes { _ = unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    unsafe fclose(file)
  }

  private static func complain(_ text: String) -> Never {
    let line = Array("CalendarBenchmark: \(text)\n".utf8)
    unsafe line.withUnsafeBytes { _ = unsafe Glibc.write(2, $0.baseAddress, $0.count) }
    exit(2)
  }
}
