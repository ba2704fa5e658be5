// The files of the folder Schema inside the program, so that the binary needs no other file.
// #embed costs no compile time, and the compiler notices when a file changes. A test compares the list with the folder.
#include "schema_files.h"

#define FILE_BYTES(identifier) static const unsigned char identifier[]

FILE_BYTES(logs) = {
#embed "Schema/001_logs.sql"
};
FILE_BYTES(bodies) = {
#embed "Schema/002_bodies.sql"
};
FILE_BYTES(chairs) = {
#embed "Schema/003_chairs.sql"
};
FILE_BYTES(meetings) = {
#embed "Schema/004_meetings.sql"
};
FILE_BYTES(strategic_plans) = {
#embed "Schema/005_strategic_plans.sql"
};
FILE_BYTES(imports) = {
#embed "Schema/006_imports.sql"
};
FILE_BYTES(log_triggers) = {
#embed "Schema/007_log_triggers.sql"
};
FILE_BYTES(agendas) = {
#embed "Schema/008_agendas.sql"
};
FILE_BYTES(cycles) = {
#embed "Schema/009_cycles.sql"
};
FILE_BYTES(row_guards) = {
#embed "Schema/010_row_guards.sql"
};
FILE_BYTES(rotations) = {
#embed "Schema/011_rotations.sql"
};
FILE_BYTES(participants) = {
#embed "Schema/012_participants.sql"
};
FILE_BYTES(decisions) = {
#embed "Schema/013_decisions.sql"
};
FILE_BYTES(reference_guards) = {
#embed "Schema/014_reference_guards.sql"
};
FILE_BYTES(feeds) = {
#embed "Schema/015_feeds.sql"
};
FILE_BYTES(calendar_imports) = {
#embed "Schema/016_calendar_imports.sql"
};
FILE_BYTES(invitations) = {
#embed "Schema/017_invitations.sql"
};
FILE_BYTES(holidays) = {
#embed "Schema/018_holidays.sql"
};
FILE_BYTES(waivers) = {
#embed "Schema/019_waivers.sql"
};
FILE_BYTES(reference_agenda_templates) = {
#embed "Schema/Reference/agenda-templates.tsv"
};
FILE_BYTES(reference_blackouts) = {
#embed "Schema/Reference/blackouts.tsv"
};
FILE_BYTES(reference_bodies) = {
#embed "Schema/Reference/bodies.tsv"
};
FILE_BYTES(reference_chair_decisions) = {
#embed "Schema/Reference/chair-decisions.tsv"
};
FILE_BYTES(reference_chair_terms) = {
#embed "Schema/Reference/chair-terms.tsv"
};
FILE_BYTES(reference_cities) = {
#embed "Schema/Reference/cities.tsv"
};
FILE_BYTES(reference_countries) = {
#embed "Schema/Reference/countries.tsv"
};
FILE_BYTES(reference_cycle) = {
#embed "Schema/Reference/cycle.tsv"
};
FILE_BYTES(reference_holiday_regions) = {
#embed "Schema/Reference/holiday-regions.tsv"
};
FILE_BYTES(reference_holidays) = {
#embed "Schema/Reference/holidays.tsv"
};
FILE_BYTES(reference_kinds) = {
#embed "Schema/Reference/kinds.tsv"
};
FILE_BYTES(reference_memberships) = {
#embed "Schema/Reference/memberships.tsv"
};
FILE_BYTES(reference_parties) = {
#embed "Schema/Reference/parties.tsv"
};
FILE_BYTES(reference_rcm_documents) = {
#embed "Schema/Reference/rcm-documents.tsv"
};
FILE_BYTES(reference_rcm_meetings) = {
#embed "Schema/Reference/rcm-meetings.tsv"
};
FILE_BYTES(reference_rcm_pillars) = {
#embed "Schema/Reference/rcm-pillars.tsv"
};
FILE_BYTES(reference_recognition) = {
#embed "Schema/Reference/recognition.tsv"
};
FILE_BYTES(reference_rotation_rules) = {
#embed "Schema/Reference/rotation-rules.tsv"
};
FILE_BYTES(reference_series) = {
#embed "Schema/Reference/series.tsv"
};
FILE_BYTES(reference_series_numbers) = {
#embed "Schema/Reference/series-numbers.tsv"
};
FILE_BYTES(reference_strategic_plans) = {
#embed "Schema/Reference/strategic-plans.tsv"
};
FILE_BYTES(reference_workplan_deadlines) = {
#embed "Schema/Reference/workplan-deadlines.tsv"
};

#define ENTRY(name, identifier) {name, identifier, sizeof identifier}

static const struct schema_file files[] = {
    ENTRY("001_logs.sql", logs),
    ENTRY("002_bodies.sql", bodies),
    ENTRY("003_chairs.sql", chairs),
    ENTRY("004_meetings.sql", meetings),
    ENTRY("005_strategic_plans.sql", strategic_plans),
    ENTRY("006_imports.sql", imports),
    ENTRY("007_log_triggers.sql", log_triggers),
    ENTRY("008_agendas.sql", agendas),
    ENTRY("009_cycles.sql", cycles),
    ENTRY("010_row_guards.sql", row_guards),
    ENTRY("011_rotations.sql", rotations),
    ENTRY("012_participants.sql", participants),
    ENTRY("013_decisions.sql", decisions),
    ENTRY("014_reference_guards.sql", reference_guards),
    ENTRY("015_feeds.sql", feeds),
    ENTRY("016_calendar_imports.sql", calendar_imports),
    ENTRY("017_invitations.sql", invitations),
    ENTRY("018_holidays.sql", holidays),
    ENTRY("019_waivers.sql", waivers),
    ENTRY("Reference/agenda-templates.tsv", reference_agenda_templates),
    ENTRY("Reference/blackouts.tsv", reference_blackouts),
    ENTRY("Reference/bodies.tsv", reference_bodies),
    ENTRY("Reference/chair-decisions.tsv", reference_chair_decisions),
    ENTRY("Reference/chair-terms.tsv", reference_chair_terms),
    ENTRY("Reference/cities.tsv", reference_cities),
    ENTRY("Reference/countries.tsv", reference_countries),
    ENTRY("Reference/cycle.tsv", reference_cycle),
    ENTRY("Reference/holiday-regions.tsv", reference_holiday_regions),
    ENTRY("Reference/holidays.tsv", reference_holidays),
    ENTRY("Reference/kinds.tsv", reference_kinds),
    ENTRY("Reference/memberships.tsv", reference_memberships),
    ENTRY("Reference/parties.tsv", reference_parties),
    ENTRY("Reference/rcm-documents.tsv", reference_rcm_documents),
    ENTRY("Reference/rcm-meetings.tsv", reference_rcm_meetings),
    ENTRY("Reference/rcm-pillars.tsv", reference_rcm_pillars),
    ENTRY("Reference/recognition.tsv", reference_recognition),
    ENTRY("Reference/rotation-rules.tsv", reference_rotation_rules),
    ENTRY("Reference/series.tsv", reference_series),
    ENTRY("Reference/series-numbers.tsv", reference_series_numbers),
    ENTRY("Reference/strategic-plans.tsv", reference_strategic_plans),
    ENTRY("Reference/workplan-deadlines.tsv", reference_workplan_deadlines),
};

size_t schema_file_count(void) { return sizeof files / sizeof files[0]; }

const struct schema_file *schema_file_at(size_t position) {
  return position < schema_file_count() ? &files[position] : NULL;
}
