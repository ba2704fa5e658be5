/// A length or a place in a picture, in tenths of a pixel.
package struct SVGLength: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  private let tenths: Int

  private init(tenths: Int) { self.tenths = tenths }

  /// So many whole pixels.
  package init(_ pixels: Int) { tenths = pixels * 10 }
  /// So many whole pixels.
  package init(integerLiteral pixels: Int) { self.init(pixels) }

  /// The part of a length that a number is of another.
  package func part(_ number: Int, of whole: Int) -> SVGLength { SVGLength(tenths: tenths * number / whole) }

  /// The length in pixels: `12`, `12.5`.
  package var description: String {
    let digits = "\(abs(tenths) / 10)" + (tenths.isMultiple(of: 10) ? "" : ".\(abs(tenths) % 10)")
    return tenths < 0 ? "-" + digits : digits
  }

  /// The sum of two lengths.
  package static func + (left: Self, right: Self) -> SVGLength { SVGLength(tenths: left.tenths + right.tenths) }
  /// The difference of two lengths.
  package static func - (left: Self, right: Self) -> SVGLength { SVGLength(tenths: left.tenths - right.tenths) }
  /// Shorter lengths come first.
  package static func < (left: Self, right: Self) -> Bool { left.tenths < right.tenths }

  /// How wide a text is at most in the common fonts without serifs; no one knows which one a reader has.
  package static func width(of text: String, fontSize: Int, isBold: Bool = false) -> SVGLength {
    let hundredths = text.reduce(0) { $0 + hundredthsOfSize($1, isBold) }
    return SVGLength(tenths: hundredths * fontSize / 10)
  }

  /// The width of a letter in hundredths of the size of its font.
  private static func hundredthsOfSize(_ letter: Character, _ isBold: Bool) -> Int {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    if "MWmw@%&—".contains(letter) || (scalar.value >= 0x1100 && scalar.value != 0x2013) { return isBold ? 115 : 103 }
    if scalar.properties.isUppercase { return isBold ? 84 : 78 }
    return isBold ? 70 : 60
  }
}
