internal import Glibc
internal import Planner

/// Solves planning problems and times it: `PlannerBenchmark solve FILE…`.
///
/// One answer in the exchange format is printed for each file, with the further member `milliseconds`: the median of the times of
/// the solver alone, the problem read before.
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

  /// The answer with the median time of at least five runs, of more where they are short.
  private static func timedAnswer(to problem: PlanningProblem) -> String {
    var times: [Double] = []
    var answer = ""
    var spent = 0.0
    while times.count < 5 || (spent < 100 && times.count < 51) {
      let begin = ContinuousClock.now
      let outcome = Planner().solve(problem)
      let (seconds, attoseconds) = (ContinuousClock.now - begin).components
      let milliseconds = Double(seconds) * 1_000 + Double(attoseconds) / 1e15
      times.append(milliseconds)
      spent += milliseconds
      if spent > 20_000 { times.append(contentsOf: Array(repeating: milliseconds, count: max(0, 5 - times.count))) }
      answer = PlanningFile.answer(outcome, to: problem)
    }
    times.sort()
    let median = Double(Int(times[times.count / 2] * 1_000)) / 1_000
    return "\(answer.dropLast()),\"milliseconds\":\(median)}"
  }

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
