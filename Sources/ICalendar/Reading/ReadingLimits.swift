/// How much of a file is read, so that no file can take more time or memory than it is worth.
public struct ReadingLimits: Sendable {
  /// The most octets of a whole file.
  public var fileOctetsMaximum: Int
  /// The most octets of one line without its folds; attachments inside of a file need long ones.
  public var lineOctetsMaximum: Int
  /// How deep components may stand in each other; the standard needs four.
  public var depthMaximum: Int
  /// The most properties of a file; a property takes many times the memory of its shortest line.
  public var propertiesMaximum: Int
  /// How many remarks are kept; further ones are counted.
  public var findingsMaximum: Int

  /// Limits; those that are not given are generous for any real calendar.
  public init(
    fileOctetsMaximum: Int = 512 << 20, lineOctetsMaximum: Int = 16 << 20, depthMaximum: Int = 16,
    propertiesMaximum: Int = 8_000_000, findingsMaximum: Int = 1_000
  ) {
    self.fileOctetsMaximum = fileOctetsMaximum
    self.lineOctetsMaximum = lineOctetsMaximum
    self.depthMaximum = depthMaximum
    self.propertiesMaximum = propertiesMaximum
    self.findingsMaximum = findingsMaximum
  }

  /// Limits for files of strangers: several times the largest feed that calendar programs take, and read in a second or two.
  public static let strangers = ReadingLimits(
    fileOctetsMaximum: 64 << 20, lineOctetsMaximum: 8 << 20, propertiesMaximum: 1_000_000)
}
