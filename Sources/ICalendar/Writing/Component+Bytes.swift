extension Component {
  /// The component as it is written: the same component always gives the same bytes.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// Writes the component at the end of some bytes.
  public func write(to output: inout [UInt8]) {
    var buffer = LineBuffer()
    buffer.write(self)
    buffer.drain { (octets) throws(Never) in
      unsafe octets.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }
  }
}
