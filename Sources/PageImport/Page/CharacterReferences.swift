/// Character references of HTML, `&eacute;` and `&#233;`, as they turn up in copied pages.
enum CharacterReferences {
  /// The text with its references replaced; what is no known reference stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result.unicodeScalars.append(contentsOf: rest[..<ampersand])
      let after = rest[rest.index(after: ampersand)...]
      if let end = after.prefix(12).firstIndex(of: ";"), let scalar = scalar(named: String(after[..<end])) {
        result.unicodeScalars.append(scalar)
        rest = after[after.index(after: end)...]
      } else {
        result.unicodeScalars.append("&")
        rest = after
      }
    }
    result.unicodeScalars.append(contentsOf: rest)
    return result
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let number, number >= 0x20 else { return nil }
      return Unicode.Scalar(number)
    }
    return named[name]
  }

  /// The names that occur in English and Spanish text (HTML Living Standard, section 13.5).
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "bull": "•", "middot": "·", "iexcl": "¡", "iquest": "¿", "ordf": "ª", "ordm": "º", "deg": "°", "copy": "©", "reg": "®",
    "aacute": "á", "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "uuml": "ü", "ccedil": "ç",
    "Aacute": "Á", "Eacute": "É", "Iacute": "Í", "Oacute": "Ó", "Uacute": "Ú", "Ntilde": "Ñ", "Uuml": "Ü", "Ccedil": "Ç",
    "agrave": "à", "egrave": "è", "ocirc": "ô", "ecirc": "ê", "atilde": "ã", "otilde": "õ", "euml": "ë", "ouml": "ö", "auml": "ä",
  ]
}
