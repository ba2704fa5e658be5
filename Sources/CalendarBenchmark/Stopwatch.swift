internal import Glibc

/// Measures rounds by the wall clock and by the processor's time.
struct Stopwatch {
  let operation: String
  let count: Int
  private var wall: [Double] = []
  private var processor: [Double] = []
  private var wallStart = 0.0
  private var processorStart = 0.0

  init(operation: String, count: Int) {
    self.operation = operation
    self.count = count
  }

  mutating func start() {
    wallStart = Self.seconds(CLOCK_MONOTONIC)
    processorStart = Self.seconds(CLOCK_PROCESS_CPUTIME_ID)
  }

  mutating func stop() {
    processor.append(Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - processorStart)
    wall.append(Self.seconds(CLOCK_MONOTONIC) - wallStart)
  }

  /// The result as a line of JSON.
  func line(octets: Int, people: Int) -> String {
    let sorted = wall.sorted()
    return "{\"peer\":\"ours\",\"op\":\"\(operation)\",\"n\":\(count),\"bytes\":\(octets),\"people\":\(people),\"reps\":\(wall.count),"
      + "\"min_s\":\(sorted[0]),\"median_s\":\(sorted[sorted.count / 2]),\"cpu_min_s\":\(processor.min() ?? 0)}"
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
