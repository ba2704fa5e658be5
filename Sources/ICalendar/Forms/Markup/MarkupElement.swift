/// An element of XML with what stands in it.
struct MarkupElement: Hashable, Sendable {
  /// What stands in an element.
  enum Node: Hashable, Sendable {
    case text(String)
    case element(MarkupElement)
  }

  /// An attribute as it is written.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// The name with its prefix, as it is written.
  let name: String
  /// The namespace that the prefix stands for; `nil` for none.
  let namespace: String?
  /// The attributes in order, declarations of namespaces too.
  let attributes: [Attribute]
  /// What stands in it, in order; never two texts beside each other.
  let nodes: [Node]
  /// The octet of the text at which it begins.
  let offset: Int

  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }
  /// The prefix; empty without one.
  var prefix: Substring { name.contains(":") ? name.prefix { $0 != ":" } : "" }
  /// The elements in it, in order.
  var elements: [MarkupElement] { nodes.compactMap { if case .element(let element) = $0 { element } else { nil } } }
  /// The text in it, without that of its elements.
  var text: String { nodes.map { if case .text(let text) = $0 { text } else { "" } }.joined() }
}

extension MarkupElement {
  /// The element as a document of its own, without declaration; the prefixes that it uses but does not declare are declared at its
  /// beginning, as they were where it stood.
  func written(declaring scope: [String: String]) -> String {
    var declared: [Attribute] = []
    for prefix in undeclaredPrefixes(declared: []).sorted() {
      if let namespace = scope[prefix] {
        declared.append(Attribute(name: prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", value: namespace))
      }
    }
    var octets: [UInt8] = []
    write(to: &octets, with: declared)
    return String(decoding: octets, as: UTF8.self)
  }

  private func write(to octets: inout [UInt8], with more: [Attribute] = []) {
    octets += "<\(name)".utf8
    for attribute in attributes + more {
      octets += " \(attribute.name)=\"".utf8
      Markup.append(attribute: attribute.value, to: &octets)
      octets.append(0x22)
    }
    guard !nodes.isEmpty else {
      octets += "/>".utf8
      return
    }
    octets.append(0x3E)
    for node in nodes {
      switch node {
      case .text(let text): Markup.append(text: text, to: &octets)
      case .element(let element): element.write(to: &octets)
      }
    }
    octets += "</\(name)>".utf8
  }

  /// The prefixes that it or an element in it uses without a declaration inside of it; the empty one only for itself.
  private func undeclaredPrefixes(declared outer: Set<String>, isRoot: Bool = true) -> Set<String> {
    var declared = outer
    for attribute in attributes {
      if attribute.name == "xmlns" { declared.insert("") }
      if attribute.name.hasPrefix("xmlns:") { declared.insert(String(attribute.name.dropFirst(6))) }
    }
    var used: Set<String> = isRoot || !prefix.isEmpty ? [String(prefix)] : []
    for attribute in attributes where attribute.name.contains(":") && !attribute.name.hasPrefix("xmlns:") {
      used.insert(String(attribute.name.prefix { $0 != ":" }))
    }
    used.subtract(declared)
    used.remove("xml")
    for element in elements { used.formUnion(element.undeclaredPrefixes(declared: declared, isRoot: false)) }
    return used
  }
}
