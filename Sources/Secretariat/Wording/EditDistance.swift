/// How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into another.
///
/// Used only to guess what someone may have meant; accents and capitals do not count.
struct EditDistance {
  /// The most letters of each word that are compared.
  private static let lengthMaximum = 64

  /// The distance between two words (Damerau-Levenshtein, restricted).
  static func between(_ one: String, _ other: String) -> Int {
    let left = Array(FilingKey.plain(one).utf8.prefix(lengthMaximum))
    let right = Array(FilingKey.plain(other).utf8.prefix(lengthMaximum))
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
