/// A document by its address: an attachment for today's programs, and a link for those to come (RFC 5545 3.8.1.1, RFC 9253 8.2).
public struct LinkedDocument: Hashable, Sendable {
  /// The address.
  public let address: CalendarURI
  /// The type of its data.
  public let type: MediaType?
  /// The name of the file (RFC 8607 4.2).
  public let fileName: ParameterText?
  /// What a reader is shown in place of the address.
  public let label: ParameterText?

  /// A document.
  public init(address: CalendarURI, type: MediaType? = nil, fileName: ParameterText? = nil, label: ParameterText? = nil) {
    self.address = address
    self.type = type
    self.fileName = fileName
    self.label = label
  }

  var properties: [Property] {
    let type = type.map { Parameter.formatType($0) }
    let relation = ParameterText("related").map { Parameter.linkRelation($0) }
    return [
      Property(.attachment, address, [type, fileName.map { .fileName($0) }].compactMap { $0 }),
      Property(.link, address, [relation, type, label.map { .label($0) }].compactMap { $0 }),
    ]
  }
}
