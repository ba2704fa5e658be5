@main
enum PlannerBenchmark {
  static func main() {}
}
