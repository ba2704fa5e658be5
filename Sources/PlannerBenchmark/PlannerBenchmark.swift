internal import Glibc
internal import Planner

/// Solves planning problems and times it: `PlannerBenchmark solve FILE…`.
///
/// One answer in the exchange format is printed for each file, with three further members: `milliseconds` and
/// `processorMilliseconds`, the medians of the times of the solver alone, the problem read before, of which the second one tells what a
/// machine would take that has nothing else to do; and `verdictMilliseconds`, the processor's time for saying whether there is a plan at
/// all, without the reasons.
@main
enum PlannerBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, arguments[1] == "solve" else { complain("usage: PlannerBenchmark solve FILE…") }
    for path in arguments[2...] {
      do throws(PlanningFileError) {
        let problem = try PlanningFile.problem(from: octets(of: path))
        print(timedAnswer(to: problem))
      } catch {
        complain("\(path): \(error)")
      }
    }
  }

  /// The answer with the median times of at least five runs, of more where they are short.
  private static func timedAnswer(to problem: PlanningProblem) -> String {
    var times: [Double] = []
    var processorTimes: [Double] = []
    var verdictTimes: [Double] = []
    var answer = ""
    var spent = 0.0
    while times.count < 5 || (spent < 100 && times.count < 51) {
      let begin = milliseconds(CLOCK_MONOTONIC)
      let processorBegin = milliseconds(CLOCK_PROCESS_CPUTIME_ID)
      let outcome = Planner().solve(problem)
      processorTimes.append(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processorBegin)
      times.append(milliseconds(CLOCK_MONOTONIC) - begin)
      spent += times[times.count - 1]
      let verdictBegin = milliseconds(CLOCK_PROCESS_CPUTIME_ID)
      _ = Planner().hasPlan(problem)
      verdictTimes.append(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - verdictBegin)
      answer = PlanningFile.answer(outcome, to: problem)
    }
    let members = [
      "\"milliseconds\":\(median(times))", "\"processorMilliseconds\":\(median(processorTimes))",
      "\"verdictMilliseconds\":\(median(verdictTimes))",
    ]
    return "\(answer.dropLast()),\(members.joined(separator: ","))}"
  }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The median, to a thousandth.
  private static func median(_ times: [Double]) -> Double { Double(Int(times.sorted()[times.count / 2] * 1_000)) / 1_000 }

  /// The octets of a file.
  private static func octets(of path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { complain("\(path): it cannot be opened") }
    defer { unsafe fclose(file) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
      guard count > 0 else { return result }
      result.append(contentsOf: chunk[..<count])
    }
  }

  private static func complain(_ text: String) -> Never {
    let line = Array((text + "\n").utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(1)
  }
}
