internal import Secretariat
internal import Synchronization

/// Why a value of the command line was refused, in both languages.
///
/// The parser of the command line passes on only a text in English; what the value's own type said is kept here beside it.
final class ArgumentFailure: Sendable {
  private let kept = Mutex<BilingualText?>(nil)

  /// The failure of the command line that is being parsed.
  @TaskLocal static var latest = ArgumentFailure()

  /// What was said, if any value was refused.
  var text: BilingualText? { kept.withLock { $0 } }

  /// Runs the reading of a value and keeps why it failed.
  static func keeping<Value>(_ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      if let text = BilingualText(sayingWhy: error) { latest.kept.withLock { $0 = text } }
      throw error
    }
  }
}
