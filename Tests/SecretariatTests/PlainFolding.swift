/// The letters of names as they are folded one whole character after the other, for tests to hold faster ways against.
enum PlainFolding {
  /// Small ASCII letters, digits and single blanks; N with tilde is `n~`.
  static func folded(_ name: String) -> String {
    var text = ""
    for character in name {
      if character == "ñ" || character == "Ñ" {
        text += "n~"
        continue
      }
      let first = character.unicodeScalars.first
      for scalar in first.flatMap({ baseLetters[$0] }).map({ [$0] }) ?? Array(character.unicodeScalars) {
        switch scalar {
        case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
        case "A"..."Z": text += String(scalar).lowercased()
        default:
          let isSilent = scalar.properties.isDiacritic || scalar == "'" || scalar == "\u{2019}"
          if !isSilent, !text.isEmpty, !text.hasSuffix(" ") { text += " " }
        }
      }
    }
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families = [
      "a": "áàâãäåāăąÁÀÂÃÄÅĀĂĄ", "c": "çćčÇĆČ", "e": "éèêëēėęÉÈÊËĒĖĘ", "i": "íìîïīÍÌÎÏĪİ", "n": "ńŃ", "o": "óòôõöøōÓÒÔÕÖØŌ",
      "s": "śšŚŠ", "u": "úùûüūÚÙÛÜŪ", "y": "ýÿÝ", "z": "źżžŹŻŽ",
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in families {
      for scalar in accented.unicodeScalars { table[scalar] = base.unicodeScalars.first }
    }
    return table
  }()
}
