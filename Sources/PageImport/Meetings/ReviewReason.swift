package import CivilTime

/// Why a line cannot be read with certainty, so that a person has to look at it.
package struct ReviewReason: Hashable, Sendable, CustomStringConvertible {
  /// The reason's permanent name.
  package enum Code: String, Sendable, CaseIterable {
    /// The day is not stated.
    case monthOnly = "month-only"
    /// The page says that the meeting is to be confirmed.
    case toBeConfirmed = "to-be-confirmed"
    /// The line repeats another one.
    case duplicate
    /// The place may be a country or its city of the same name.
    case ambiguousPlace = "ambiguous-place"
    /// A name that is no known city stands before a country.
    case unknownCity = "unknown-city"
    /// Neither a place nor that it was virtual is stated.
    case noPlace = "no-place"
    /// The title stands before the place.
    case titleBeforePlace = "title-before-place"
    /// A bracket is opened and never closed.
    case unclosedBracket = "unclosed-bracket"
    /// Another meeting that is not of its block has a day in common with it.
    case overlap
    /// Two numbers of the meeting differ.
    case ordinalConflict = "ordinal-conflict"
    /// The date does not exist, or is longer than a meeting can be.
    case impossibleDate = "impossible-date"
    /// The line has no title.
    case noTitle = "no-title"
    /// The line does not begin with a date, or breaks a rule that every meeting keeps.
    case unreadable
    /// The hours are in a zone that neither the zone data nor the file knows.
    case unknownZone = "unknown-zone"
    /// The place is none of the record's cities and countries.
    case unknownPlace = "unknown-place"
    /// Nothing says to which body the meeting belongs.
    case bodyNotNamed = "body-not-named"
    /// A rule by which the event comes again could not be followed.
    case unreadRule = "unread-rule"
    /// The event comes again more often than is taken.
    case tooManyTimes = "too-many-times"
  }

  /// Which reason it is.
  package let code: Code
  /// The other line, for a reason that is about two.
  package let line: Int?

  /// A reason.
  package init(_ code: Code, line: Int? = nil) {
    self.code = code
    self.line = line
  }

  /// The code, with the other line: `overlap:175`.
  package var description: String { line.map { code == .overlap ? "\(code.rawValue):\($0)" : code.rawValue } ?? code.rawValue }

  /// The reason as a clause for a person.
  package func explanation(in language: Language) -> String {
    let isEnglish = language == .english
    let other = line.map(String.init) ?? "?"
    return switch code {
    case .monthOnly: isEnglish ? "only the month is stated, not the day" : "solo consta el mes, no el día"
    case .toBeConfirmed: isEnglish ? "the page says it is to be confirmed" : "la página indica que está por confirmar"
    case .duplicate: isEnglish ? "it repeats line \(other)" : "repite la línea \(other)"
    case .ambiguousPlace:
      isEnglish ? "the place may be the country or its city of the same name" : "el lugar puede ser el país o su ciudad del mismo nombre"
    case .unknownCity: isEnglish ? "the city is not on record" : "la ciudad no está registrada"
    case .noPlace: isEnglish ? "no place is stated, nor that it was virtual" : "no consta el lugar ni que fuera virtual"
    case .titleBeforePlace: isEnglish ? "the title stands before the place" : "el título aparece antes del lugar"
    case .unclosedBracket: isEnglish ? "a bracket is never closed" : "un paréntesis no se cierra"
    case .overlap: isEnglish ? "it has a day in common with line \(other)" : "coincide en un día con la línea \(other)"
    case .ordinalConflict: isEnglish ? "its two numbers differ" : "sus dos números difieren"
    case .impossibleDate:
      isEnglish ? "the date does not exist, or is too long for a meeting" : "la fecha no existe, o es demasiado larga para una reunión"
    case .noTitle: isEnglish ? "it has no title" : "no tiene título"
    case .unreadable: isEnglish ? "it cannot be read as a meeting" : "no puede leerse como una reunión"
    case .unknownZone:
      isEnglish
        ? "its hours are in a zone that is not known; they are taken for hours of the secretariat"
        : "sus horas están en una zona horaria desconocida; se toman como horas de la secretaría"
    case .unknownPlace: isEnglish ? "the place is not on record" : "el lugar no está registrado"
    case .bodyNotNamed: isEnglish ? "nothing says to which body it belongs" : "nada indica a qué cuerpo pertenece"
    case .tooManyTimes:
      isEnglish
        ? "it comes again so often that only the first \(EventRepetition.timesMaximum) times are taken"
        : "se repite tantas veces que solo se toman las primeras \(EventRepetition.timesMaximum)"
    case .unreadRule:
      isEnglish
        ? "the rule by which it comes again cannot be followed, so that further times are missing"
        : "la regla con que se repite no puede seguirse, de modo que faltan otras fechas"
    }
  }
}

/// Something worth knowing about a line that does not make it uncertain.
package struct ReadingNote: Hashable, Sendable, CustomStringConvertible {
  /// The note's permanent name.
  package enum Code: String, Sendable, CaseIterable {
    /// A misspelling was mended.
    case spelling
    /// The city is stated without its country.
    case cityWithoutCountry = "city-without-country"
    /// Only a country is stated.
    case countryOnly = "country-only"
    /// The place is spelled otherwise than in the record.
    case placeSpelling = "place-spelling"
    /// Blanks, dashes or commas in the date stand where they do not belong.
    case dateSpacing = "date-spacing"
    /// The line stands out of the page's order.
    case outOfOrder = "out-of-order"
    /// A meeting of a numbered series is listed without the number that other sources give it.
    case ordinalMissing = "ordinal-missing"
    /// The line holds meetings of several kinds.
    case severalKinds = "several-kinds"
    /// The meeting makes one block with another line's.
    case block
    /// The hours name no zone and are taken for hours of the secretariat.
    case hoursOfSeat = "hours-of-seat"
    /// The hours were in UTC or in a zone that only the file describes, and are given in another zone.
    case hoursConverted = "hours-converted"
    /// The hours are no stretch of one day, so that only the days are taken over.
    case hoursLeftOut = "hours-left-out"
    /// The hours end at midnight and are kept to the minute before it.
    case hoursUntilMidnight = "hours-until-midnight"
    /// Sittings overlap, or lie outside of the meeting's days, and are left out.
    case sittingsLeftOut = "sittings-left-out"
    /// The event has no UID, so that it is known by its title and start only.
    case noIdentity = "no-identity"
  }

  /// Which note it is.
  package let code: Code
  /// The other line, for a note that is about two.
  package let line: Int?

  /// A note.
  package init(_ code: Code, line: Int? = nil) {
    self.code = code
    self.line = line
  }

  /// The code, with the other line: `block:103`.
  package var description: String { line.map { "\(code.rawValue):\($0)" } ?? code.rawValue }
}

extension ReadingNote.Code {
  /// A remark on an entry of a calendar as a clause for a person; `nil` for what only a program wants to know.
  package func remark(in language: Language) -> String? {
    let isEnglish = language == .english
    return switch self {
    case .hoursOfSeat:
      isEnglish
        ? "its hours name no zone and are taken for hours of the secretariat"
        : "sus horas no indican zona y se toman como horas de la secretaría"
    case .hoursConverted: isEnglish ? "its hours were converted from another zone" : "sus horas se convirtieron de otra zona horaria"
    case .hoursLeftOut:
      isEnglish
        ? "its hours are no stretch of one day; only the days are taken over" : "sus horas no caben en un día; solo se toman los días"
    case .hoursUntilMidnight: isEnglish ? "it ends at midnight, kept as 23:59" : "termina a medianoche, se conserva como 23:59"
    case .sittingsLeftOut:
      isEnglish
        ? "sittings that overlap or lie on other days are left out" : "se omiten sesiones que se superponen o caen en otros días"
    case .noIdentity:
      isEnglish
        ? "it has no UID; a change of its title or start makes it another one"
        : "no tiene UID; si cambia su título o su comienzo, será otra"
    default: nil
    }
  }
}
