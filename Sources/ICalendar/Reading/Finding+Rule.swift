extension Finding.Kind {
  /// How bad it is.
  public var severity: Finding.Severity {
    switch self {
    case .nameNotSeen, .unknownExtension, .longIdentifier, .zoneUnused, .zoneNameUnknown, .zoneNameWithSlash, .overrideWithoutMaster,
      .emptyText, .markup, .notComposed, .commaInAddress, .languagesDiffer:
      .note
    case .byteOrderMark, .longLine, .blankFold, .blanksAroundValue, .emptyValue, .addressWithoutScheme:
      .warning
    case .severalCalendars, .largeFile, .namesDiffer, .refreshDiffers, .misplacedProperty, .unknownComponent, .unknownProperty,
      .extensionWithoutVendor, .obsoleteProperty, .misplacedParameter, .unusualWord, .attendeesWithoutOrganizer, .repeatedAttendee,
      .cancelledWithoutSequence:
      .warning
    case .noEnd, .midnights, .floatingTime, .zoneAfterUse, .zoneDates, .zoneRuleWithoutChange, .zoneRuleShape, .severalRules,
      .startNotInRule, .dateOnOtherClock, .datesWithoutRule, .dateAfterUntil, .severalPlaces, .overrideBeforeMaster, .ruleInOverride:
      .warning
    case .methodInSmallLetters, .alarmInPublication, .noSummary, .emptySummary, .summaryLineEnd, .lineSeparator, .mojibake, .doublyEscaped,
      .riskyParameter, .severalCategories, .commaInCategory:
      .warning
    default: .error
    }
  }

  /// The section that it is against, or the program that reads such a file wrongly.
  var rule: String {
    switch self {
    case .emptyFile, .noCalendar, .fragment, .outsideComponent, .severalCalendars: "RFC 5545 3.4"
    case .fileBeyondLimit, .lineBeyondLimit, .nestedTooDeep, .tooManyProperties, .tooManyParameters: "RFC 5545 7"
    case .byteOrderMark, .notUTF8, .mojibake: "RFC 5545 3.1.4"
    case .lineFeedOnly, .lastLineOpen, .blankLine, .blankFold, .longLine, .foldInsideCharacter, .controlCharacter, .malformedLine:
      "RFC 5545 3.1"
    case .malformedParameter, .parameterNotQuoted, .quotationInParameter, .repeatedParameter, .misplacedParameter, .unusualWord:
      "RFC 5545 3.2"
    case .endWithoutBegin, .notEnded, .noComponent, .missingProperty, .repeatedProperty, .misplacedProperty, .exclusiveProperties,
      .neededTogether, .misplacedComponent, .unknownComponent:
      "RFC 5545 3.6"
    case .unreadableValue, .blanksAroundValue, .emptyValue: "RFC 5545 3.3"
    case .typeMissing, .wrongType, .dateWithoutType, .timeWithDateType: "RFC 5545 3.2.20"
    case .bareSeparator, .unknownEscape: "RFC 5545 3.3.11"
    case .unknownWord, .misspelledWord, .outOfRange: "RFC 5545 3.8"
    case .addressWithoutScheme: "RFC 5545 3.3.3"
    case .characterInAddress: "RFC 5545 3.3.13"
    case .extendedDate: "RFC 5545 3.3.5"
    case .localWhereUTC: "RFC 5545 3.8.7"
    case .zoneBesideDate, .zoneBesideUTC, .zoneMissing, .zoneNameWithSlash: "RFC 5545 3.2.19"
    case .negativeDuration, .clockDurationOfDays: "RFC 5545 3.8.2.5"
    case .untidyRule, .untilForm: "RFC 5545 3.3.10"
    case .largeFile: "Google Calendar"
    case .missingEntry, .additionalEntry, .otherValue: "the other file"
    case .wrongVersion: "RFC 5545 3.7.4"
    case .notGregorian: "RFC 5545 3.7.1"
    case .namesDiffer: "RFC 7986 5.1"
    case .nameNotSeen: "Google Calendar, Apple Calendar"
    case .refreshDiffers: "RFC 7986 5.7"
    case .unknownProperty: "RFC 5545 3.8.8.1"
    case .extensionWithoutVendor, .unknownExtension: "RFC 5545 3.8.8.2"
    case .obsoleteProperty: "RFC 5545 A.3"
    case .emptyIdentifier, .repeatedIdentifier: "RFC 5545 3.8.4.7"
    case .longIdentifier: "RFC 7986 5.3"
    case .attendeesWithoutOrganizer: "RFC 5545 3.8.4.3"
    case .repeatedAttendee: "RFC 5545 3.8.4.1"
    case .statusOfOther: "RFC 5545 3.8.1.11"
    case .endNotAfterStart, .endOfOtherType, .endOnOtherClock: "RFC 5545 3.8.2.2"
    case .noEnd, .midnights: "RFC 5545 3.6.1"
    case .floatingTime: "Google Calendar, Outlook"
    case .busyTimeNotUTC: "RFC 5545 3.8.2.6"
    case .triggerNotUTC: "RFC 5545 3.8.6.3"
    case .zoneRepeated, .zoneUnused, .zoneWithoutObservance, .zoneStartNotLocal, .zoneOffsetWrong, .zoneBeginsLate: "RFC 5545 3.6.5"
    case .zoneAfterUse: "icalendar for Ruby"
    case .zoneNameUnknown: "IANA time zones"
    case .zoneDates: "Outlook, Thunderbird"
    case .zoneRuleWithoutChange: "Outlook"
    case .zoneRuleShape: "MS-OXCICAL 2.1.3.1.1.19.2.2"
    case .severalRules, .startNotInRule: "RFC 5545 3.8.5.3"
    case .dateOfOtherType: "RFC 5545 3.8.5"
    case .dateOnOtherClock: "Apple Calendar"
    case .datesWithoutRule, .severalPlaces: "Outlook"
    case .dateAfterUntil: "Google Calendar"
    case .overrideBeforeMaster, .overrideWithoutMaster, .ruleInOverride: "RFC 5545 3.8.4.4"
    case .unknownMethod: "RFC 5546 1.4"
    case .methodInSmallLetters: "RFC 6047 2.4"
    case .methodRequires, .methodForbids, .methodStatus, .methodIdentifiers, .methodComponent, .methodWithoutComponent: "RFC 5546 3"
    case .alarmInPublication: "CalConnect"
    case .alarmLacks: "RFC 5545 3.6.6"
    case .noSummary, .summaryLineEnd: "calcurse"
    case .emptySummary: "libical"
    case .emptyText: "RFC 5545 3.8.1"
    case .markup: "Thunderbird"
    case .lineSeparator: "vdirsyncer, xandikos, ics-py"
    case .notComposed: "RFC 5198 3"
    case .doublyEscaped: "Emacs, ics-py, icalendar for Ruby"
    case .cancelledWithoutSequence: "RFC 5546 2.1.4"
    case .riskyParameter: "RFC 6868, Thunderbird"
    case .severalCategories: "ics-py"
    case .commaInCategory: "Evolution, KDE"
    case .commaInAddress: "icalendar for Ruby"
    case .languagesDiffer: "MS-STANOICAL 3.8.1.7"
    }
  }
}
