internal import GRDB
package import Secretariat

extension Reading {
  /// The meetings whose words match, best first; accents and capitals do not matter, and every word may be a beginning.
  ///
  /// The index lives in memory for one search: it is never out of date, whoever wrote the record, and takes a
  /// millisecond for a thousand meetings. It is no part of the schema, because SQLite 3.40 lets no trigger write a full-text
  /// table when the schema of a file is not trusted.
  package func meetings(matching words: [String]) throws -> [Meeting] {
    let quoted = words.map { "\"" + $0.filter { $0 != "\"" } + "\"*" }
    guard !quoted.isEmpty else { return [] }
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.meetingSearch USING fts5 (
          titleEn, titleEs, place, kinds, tokenize = "unicode61 remove_diacritics 2");
        DELETE FROM temp.meetingSearch;
        INSERT INTO temp.meetingSearch (rowid, titleEn, titleEs, place, kinds)
          SELECT meeting.id, coalesce(meeting.titleEn || ' ', '') || meeting.handle, meeting.titleEs,
            coalesce(city.nameEn || ' ' || city.nameEs || ' ' || city.aliases || ' ', '') || coalesce(country.nameEn || ' ' || country.nameEs, ''),
            (SELECT group_concat(nameEn || ' ' || nameEs || ' ' || code, ' ') FROM meetingOfKind
              JOIN meetingKind ON meetingKind.code = meetingOfKind.kind WHERE meetingOfKind.meeting = meeting.handle)
          FROM meeting LEFT JOIN city ON city.code = meeting.city LEFT JOIN country ON country.code = meeting.country;
        """)
    let found = try String.fetchAll(
      database,
      sql: """
        SELECT handle FROM temp.meetingSearch AS search JOIN meeting ON meeting.id = search.rowid
        WHERE search.meetingSearch MATCH ? ORDER BY rank, meeting.id
        """, arguments: [quoted.joined(separator: " ")])
    let byHandle = Dictionary(uniqueKeysWithValues: try meetings().map { ($0.handle.text, $0) })
    return found.compactMap { byHandle[$0] }
  }
}
