/// On whose behalf, by what command and why a change is made: the head of an entry in the log (R26).
public struct Act: Hashable, Sendable {
  /// Who makes the change.
  public let author: String
  /// The command, as the log shows it.
  public let command: String
  /// Why, when someone said so.
  public let reason: String?

  /// An act; texts are cut to what the log keeps.
  public init(author: String, command: String, reason: String? = nil) {
    self.author = author.isEmpty ? "not known" : String(author.prefix(200))
    self.command = command.isEmpty ? "not known" : String(command.prefix(2_000))
    self.reason = reason.map { String($0.prefix(500)) }
  }
}
