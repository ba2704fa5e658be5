/// Words of closed lists that programs write otherwise than RFC 5545 does.
enum MisspelledWord {
  /// The right word.
  static func correction(of word: String) -> String? {
    switch word.uppercased() {
    case "CANCELED": "CANCELLED"
    case "INPROCESS", "IN_PROCESS": "IN-PROCESS"
    case "NEEDS_ACTION": "NEEDS-ACTION"
    case "FREE": "TRANSPARENT"
    case "BUSY": "OPAQUE"
    default: nil
    }
  }
}
