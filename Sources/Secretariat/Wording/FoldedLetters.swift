/// The small ASCII letters, digits and single blanks of a name; N with tilde is `n~`, which stands after every other `n`.
///
/// A page of thousands of lines is held against every name of a record, so the scripts of the Americas and of Europe are
/// folded byte by byte with a table. A name with any other scalar in it, such as a combining mark, goes by whole characters;
/// both ways give the same letters.
struct FoldedLetters {
  /// What stands after the `n` of an N with tilde.
  static let tilde = UInt8(ascii: "~")
  private static let blank = UInt8(ascii: " ")
  /// What the table has for a scalar that leaves no trace.
  private static let nothing: UInt8 = 0

  /// The letters.
  private(set) var bytes: [UInt8] = []

  init(_ name: String) {
    if !fold(bytes: Array(name.utf8)) {
      bytes.removeAll()
      fold(charactersOf: name)
    }
    while bytes.last == Self.blank { bytes.removeLast() }
  }

  /// Folds UTF-8; gives up at a scalar that could be one character with its neighbours.
  private mutating func fold(bytes source: [UInt8]) -> Bool {
    let table = Self.table
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      let byte = source[position]
      var scalar = Int(byte)
      if byte >= 0x80 {
        if (0xC2...0xC5).contains(byte) {
          scalar = Int(byte & 0x1F) << 6 | Int(source[position + 1] & 0x3F)
          position += 1
        } else if byte == 0xE2, source[position + 1] == 0x80, (0x90...0xA7).contains(source[position + 2]) {
          // Dashes and quotation marks, of which only the apostrophe leaves no trace.
          scalar = source[position + 2] == 0x99 ? 0x27 : 0x2D
          position += 2
        } else {
          return false
        }
      }
      position += 1
      append(table[scalar])
    }
    return true
  }

  /// Folds character by character.
  private mutating func fold(charactersOf name: String) {
    for character in name {
      if character == "ñ" || character == "Ñ" {
        append(Self.tilde)
      } else if let first = character.unicodeScalars.first, let base = Self.baseLetters[first] {
        append(Self.entry(of: base))
      } else {
        for scalar in character.unicodeScalars { append(Self.entry(of: scalar)) }
      }
    }
  }

  private mutating func append(_ entry: UInt8) {
    switch entry {
    case Self.nothing: break
    case Self.tilde: bytes += [UInt8(ascii: "n"), Self.tilde]
    case Self.blank: if let last = bytes.last, last != Self.blank { bytes.append(Self.blank) }
    default: bytes.append(entry)
    }
  }

  /// What a scalar by itself gives: a letter or digit, a blank, or nothing.
  private static func entry(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "a"..."z", "0"..."9": UInt8(ascii: scalar)
    case "A"..."Z": UInt8(ascii: scalar) + 0x20
    case "'", "\u{2019}": nothing
    default: scalar.properties.isDiacritic ? nothing : blank
    }
  }

  /// What each of the scalars up to U+017F gives.
  private static let table: [UInt8] = (0...0x17F).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return blank }
    return scalar == "ñ" || scalar == "Ñ" ? tilde : entry(of: baseLetters[scalar] ?? scalar)
  }

  /// The accented letters of the languages of the Americas and Europe, by their plain letter.
  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let families: [(Unicode.Scalar, String)] = [
      ("a", "áàâãäåāăą"), ("A", "ÁÀÂÃÄÅĀĂĄ"), ("c", "çćč"), ("C", "ÇĆČ"), ("e", "éèêëēėę"), ("E", "ÉÈÊËĒĖĘ"), ("i", "íìîïī"),
      ("I", "ÍÌÎÏĪİ"), ("n", "ń"), ("N", "Ń"), ("o", "óòôõöøō"), ("O", "ÓÒÔÕÖØŌ"), ("s", "śš"), ("S", "ŚŠ"), ("u", "úùûüū"),
      ("U", "ÚÙÛÜŪ"), ("y", "ýÿ"), ("Y", "Ý"), ("z", "źżž"), ("Z", "ŹŻŽ"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in families {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
