extension Finding {
  /// What can be wrong in a file; the raw value is its name in JSON.
  public enum Kind: String, CaseIterable, Sendable {
    // The file and its lines.
    case emptyFile = "empty-file"
    case fileBeyondLimit = "file-too-large"
    case byteOrderMark = "byte-order-mark"
    case lineFeedOnly = "line-feed-only"
    case lastLineOpen = "last-line-open"
    case blankLine = "blank-line"
    case blankFold = "blank-fold"
    case longLine = "long-line"
    case lineBeyondLimit = "line-too-long"
    case foldInsideCharacter = "fold-inside-character"
    case controlCharacter = "control-character"
    case notUTF8 = "not-utf-8"
    // The parts of a line.
    case malformedLine = "malformed-line"
    case malformedParameter = "malformed-parameter"
    case parameterNotQuoted = "parameter-not-quoted"
    case quotationInParameter = "quotation-in-parameter"
    case repeatedParameter = "repeated-parameter"
    // Components.
    case noCalendar = "no-calendar"
    case fragment = "fragment"
    case outsideComponent = "outside-component"
    case endWithoutBegin = "end-without-begin"
    case notEnded = "not-ended"
    case nestedTooDeep = "nested-too-deep"
    // Values.
    case unreadableValue = "unreadable-value"
    case typeMissing = "type-missing"
    case wrongType = "wrong-type"
    case blanksAroundValue = "blanks-around-value"
    case emptyValue = "empty-value"
    case bareSeparator = "bare-separator"
    case unknownEscape = "unknown-escape"
    case unknownWord = "unknown-word"
    case misspelledWord = "misspelled-word"
    case addressWithoutScheme = "address-without-scheme"
    case characterInAddress = "character-in-address"
    case outOfRange = "out-of-range"
    case dateWithoutType = "date-without-type"
    case timeWithDateType = "time-with-date-type"
    case extendedDate = "extended-date"
    case localWhereUTC = "local-where-utc"
    case zoneBesideDate = "zone-beside-date"
    case zoneBesideUTC = "zone-beside-utc"
    case negativeDuration = "negative-duration"
    case untidyRule = "untidy-rule"
  }
}

extension Finding.Kind {
  /// How bad it is.
  var severity: Finding.Severity {
    switch self {
    case .byteOrderMark, .longLine, .blankFold, .blanksAroundValue, .emptyValue, .addressWithoutScheme: .warning
    default: .error
    }
  }

  /// The section that it is against.
  var rule: String {
    switch self {
    case .emptyFile, .noCalendar, .fragment, .outsideComponent: "RFC 5545 3.4"
    case .fileBeyondLimit, .lineBeyondLimit, .nestedTooDeep: "RFC 5545 7"
    case .byteOrderMark, .notUTF8: "RFC 5545 3.1.4"
    case .lineFeedOnly, .lastLineOpen, .blankLine, .blankFold, .longLine, .foldInsideCharacter, .controlCharacter, .malformedLine:
      "RFC 5545 3.1"
    case .malformedParameter, .parameterNotQuoted, .quotationInParameter, .repeatedParameter: "RFC 5545 3.2"
    case .endWithoutBegin, .notEnded: "RFC 5545 3.6"
    case .unreadableValue, .blanksAroundValue, .emptyValue: "RFC 5545 3.3"
    case .typeMissing, .wrongType, .dateWithoutType, .timeWithDateType: "RFC 5545 3.2.20"
    case .bareSeparator, .unknownEscape: "RFC 5545 3.3.11"
    case .unknownWord, .misspelledWord, .outOfRange: "RFC 5545 3.8"
    case .addressWithoutScheme: "RFC 5545 3.3.3"
    case .characterInAddress: "RFC 5545 3.3.13"
    case .extendedDate: "RFC 5545 3.3.5"
    case .localWhereUTC: "RFC 5545 3.8.7"
    case .zoneBesideDate, .zoneBesideUTC: "RFC 5545 3.2.19"
    case .negativeDuration: "RFC 5545 3.8.2.5"
    case .untidyRule: "RFC 5545 3.3.10"
    }
  }
}
