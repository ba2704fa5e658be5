/// How much of a file is read, so that no file can take more time or memory than it is worth.
public struct ReadingLimits: Sendable {
  /// The most octets of a whole file.
  public var fileOctetsMaximum: Int
  /// The most octets of one line without its folds; attachments inside of a file need long ones.
  public var lineOctetsMaximum: Int
  /// How deep components may stand in each other; the standard needs four.
  public var depthMaximum: Int
  /// How many remarks are kept; further ones are counted.
  public var findingsMaximum: Int

  /// Limits; those that are not given are generous for any real calendar.
  public init(
    fileOctetsMaximum: Int = 512 << 20, lineOctetsMaximum: Int = 16 << 20, depthMaximum: Int = 16, findingsMaximum: Int = 1_000
  ) {
    self.fileOctetsMaximum = fileOctetsMaximum
    self.lineOctetsMaximum = lineOctetsMaximum
    self.depthMaximum = depthMaximum
    self.findingsMaximum = findingsMaximum
  }
}
