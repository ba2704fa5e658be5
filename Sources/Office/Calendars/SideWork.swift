internal import Dispatch
internal import Synchronization

/// Work that goes on beside the thread that asks for it, on as many processors as are free; the outcomes come in the order in which
/// they were asked for.
final class SideWork<Task: Sendable, Outcome: Sendable> {
  private let queue = DispatchQueue(label: "side work", attributes: .concurrent)
  private let work: @Sendable (Task) throws -> Outcome
  private var pending: [Pending] = []

  /// A piece of work under way.
  private final class Pending: Sendable {
    let isDone = DispatchSemaphore(value: 0)
    let outcome = Mutex<Result<Outcome, any Error>?>(nil)
  }

  init(_ work: @escaping @Sendable (Task) throws -> Outcome) { self.work = work }

  /// Asks for a piece of work.
  func begin(_ task: Task) {
    let piece = Pending()
    pending.append(piece)
    queue.async { [work] in
      let result = Result { try work(task) }
      piece.outcome.withLock { $0 = result }
      piece.isDone.signal()
    }
  }

  /// The outcome that was asked for first and not taken yet, once it is there; `nil` when no more are under way than may be left so.
  func next(leaving count: Int = 0) throws -> Outcome? {
    guard pending.count > count else { return nil }
    let piece = pending.removeFirst()
    piece.isDone.wait()
    return try piece.outcome.withLock { $0 }?.get()
  }
}
