/* Prints when the events of files take place, by libical: libical-times FROM UNTIL FILE…, the moments in seconds since 1970. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long long from, until;
static int printed;

static void note(icalcomponent *event, struct icaltime_span *span, void *data) {
    (void)data;
    if (span->start < from || span->start >= until || printed > 10000) return;
    printed++;
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    int is_date = start && icalproperty_get_dtstart(start).is_date;
    time_t moment = (time_t)span->start;
    char text[32];
    strftime(text, sizeof text, is_date ? "%Y-%m-%d" : "%Y-%m-%dT%H:%M:%SZ", gmtime(&moment));
    const char *summary = icalcomponent_get_summary(event);
    printf("%s\t%s\t%s\n", icalcomponent_get_uid(event), text, summary ? summary : "");
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    from = atoll(argv[1]);
    until = atoll(argv[2]);
    setenv("TZ", "UTC", 1);
    for (int i = 3; i < argc; i++) {
        printf("# %s\n", argv[i]);
        FILE *file = fopen(argv[i], "rb");
        if (!file) return 2;
        fseek(file, 0, SEEK_END);
        long size = ftell(file);
        rewind(file);
        char *bytes = malloc((size_t)size + 1);
        if (fread(bytes, 1, (size_t)size, file) != (size_t)size) return 2;
        bytes[size] = 0;
        fclose(file);
        icalcomponent *calendar = icalparser_parse_string(bytes);
        if (calendar) {
            struct icaltimetype start = icaltime_from_timet_with_zone((time_t)from, 0, icaltimezone_get_utc_timezone());
            struct icaltimetype end = icaltime_from_timet_with_zone((time_t)until, 0, icaltimezone_get_utc_timezone());
            for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
                 event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
                printed = 0;
                icalcomponent_foreach_recurrence(event, start, end, note, NULL);
            }
            icalcomponent_free(calendar);
        }
        free(bytes);
    }
    return 0;
}
