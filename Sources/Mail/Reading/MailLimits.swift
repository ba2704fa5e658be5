/// How much of a mail is read; what is larger is refused, so that no file can keep the program busy or fill its memory.
package struct MailLimits: Hashable, Sendable {
  /// The most octets of a whole mail.
  package let octets: Int
  /// The most octets of a line.
  package let lineOctets: Int
  /// The most header fields of a part.
  package let fields: Int
  /// The most parts, at every depth together.
  package let parts: Int
  /// How deep parts may stand in parts.
  package let depth: Int

  /// Far more than an answer to an invitation needs, also one that forwards a long conversation.
  package static let usual = MailLimits(octets: 8 << 20, lineOctets: 1 << 20, fields: 500, parts: 200, depth: 12)

  /// Limits.
  package init(octets: Int, lineOctets: Int, fields: Int, parts: Int, depth: Int) {
    self.octets = octets
    self.lineOctets = lineOctets
    self.fields = fields
    self.parts = parts
    self.depth = depth
  }
}
