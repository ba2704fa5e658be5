"""Generates calendars and compares what this library, icalendar with recurring-ical-events, and libical read from them.

compare_calendars.py OURS LIBICAL COUNT SEED FOLDER"""
import collections
import datetime as dt
import pathlib
import random
import re
import subprocess
import sys
import warnings

import icalendar
import recurring_ical_events

warnings.simplefilter("ignore")
FROM, UNTIL = dt.datetime(2023, 1, 1, tzinfo=dt.timezone.utc), dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
ZONES = ["America/Panama", "America/New_York", "Europe/Madrid", "America/Mexico_City", "Pacific/Auckland"]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
# libical 3.0.16 loses times of every other week where weeks begin on a day other than Monday or Sunday.
LIBICAL_WEEKS = re.compile(rb"FREQ=WEEKLY;INTERVAL[^\r]*WKST=TH")
TEXTS = ["Plenaria, sesión «uno»", "Meeting; of \\ chairs", "Línea\nsegunda", "Ñandú 🌎", "x" * 120, "a,b;c:d\"e\""]


def escaped(text):
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def fold(line):
    data, out, room = line.encode(), [], 75
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        out.append(data[:cut])
        data, room = data[cut:], 74
    return b"\r\n ".join(out + [data]) + b"\r\n"


def rule(random, kind_of_time, start):
    """A rule that gives its own start, because libraries differ in what another start means.

    Rules within a day only in UTC: where clocks change, the other two libraries differ from each other as well."""
    is_date = kind_of_time == "date"
    freq = random.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] + (["HOURLY"] if kind_of_time == "utc" else []))
    parts = [f"FREQ={freq}"]
    interval = random.choice([1, 1, 1, 2, 3, 5]) * (random.randint(5, 30) if freq == "HOURLY" else 1)
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    weekday = DAYS[start.weekday()]
    last = (start.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
    kind = random.random()
    if freq == "WEEKLY" and kind < 0.6:
        parts.append("BYDAY=" + ",".join(d for d in DAYS if d == weekday or random.random() < 0.3))
        if random.random() < 0.3:
            parts.append("WKST=" + random.choice(["SU", "MO", "TH"]))
    elif freq in ("MONTHLY", "YEARLY") and kind < 0.25:
        nth = (start.day + 6) // 7
        if freq == "YEARLY":
            parts.append(f"BYMONTH={start.month}")
        parts.append(f"BYDAY={nth}{weekday}" if nth < 5 else f"BYDAY=-1{weekday}")
    elif freq in ("MONTHLY", "YEARLY") and kind < 0.45:
        if freq == "YEARLY":
            parts.append("BYMONTH=" + ",".join(str(m) for m in range(1, 13) if m == start.month or random.random() < 0.2))
        extra = sorted({start.day, random.randint(1, 31)})
        parts.append("BYMONTHDAY=" + ",".join(map(str, extra)))
    elif freq == "MONTHLY" and kind < 0.55 and start.day == last.day:
        parts.append("BYMONTHDAY=-1")
    elif freq == "YEARLY" and kind < 0.55:
        parts.append(f"BYYEARDAY={start.timetuple().tm_yday}")
    elif freq == "DAILY" and kind < 0.4:
        parts.append("BYMONTH=" + ",".join(str(m) for m in range(1, 13) if m == start.month or random.random() < 0.4))
    elif freq == "DAILY" and kind < 0.7:
        parts.append("BYDAY=" + ",".join(d for d in DAYS if d == weekday or random.random() < 0.4))
    if random.random() < 0.55 or freq == "HOURLY":
        parts.append(f"COUNT={random.randint(1, 40)}")
    elif random.random() < 0.7:
        end = start + dt.timedelta(days=random.randint(1, 700))
        parts.append("UNTIL=" + (end.strftime("%Y%m%d") if is_date else end.strftime("%Y%m%dT235900Z")))
    return ";".join(parts)


def calendar(random):
    """One calendar: its bytes, and what each event says besides its times."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Comparison//EN"]
    facts = {}
    for n in range(random.randint(1, 4)):
        uid = f"{random.getrandbits(48):012x}-{n}@example.org"
        day = dt.datetime(2023, 1, 1) + dt.timedelta(days=random.randint(0, 900))
        start = day + dt.timedelta(hours=random.randint(6, 20), minutes=random.choice([0, 15, 30]))
        kind = random.choice(["date", "utc", "zone", "zone"])
        zone = random.choice(ZONES)
        if kind == "date":
            start = day
            stamp, name = (lambda t: t.strftime("%Y%m%d")), (lambda p: f"{p};VALUE=DATE")
        elif kind == "utc":
            stamp, name = (lambda t: t.strftime("%Y%m%dT%H%M%SZ")), (lambda p: p)
        else:
            stamp, name = (lambda t: t.strftime("%Y%m%dT%H%M%S")), (lambda p, z=zone: f"{p};TZID={z}")
        text = random.choice(TEXTS)
        facts[uid] = {"SUMMARY": text, "LOCATION": random.choice(TEXTS), "DESCRIPTION": random.choice(TEXTS), "SEQUENCE": random.randint(0, 9)}
        lines += ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20230101T000000Z", f"{name('DTSTART')}:{stamp(start)}",
                  f"{name('DTEND')}:{stamp(start + (dt.timedelta(days=1) if kind == 'date' else dt.timedelta(hours=1)))}",
                  f"SUMMARY:{escaped(text)}", f"LOCATION;LANGUAGE=es:{escaped(facts[uid]['LOCATION'])}",
                  f"DESCRIPTION:{escaped(facts[uid]['DESCRIPTION'])}", f"SEQUENCE:{facts[uid]['SEQUENCE']}"]
        recurs = random.random() < 0.75
        if recurs:
            lines.append("RRULE:" + rule(random, kind, start))
            if random.random() < 0.3:
                gone = start + dt.timedelta(days=random.choice([1, 7, 14, 28]))
                lines.append(f"{name('EXDATE')}:{stamp(gone)}")
        lines.append("END:VEVENT")
    lines.append("END:VCALENDAR")
    return b"".join(map(fold, lines)), facts


def theirs(path):
    """What icalendar and recurring-ical-events see."""
    parsed = icalendar.Calendar.from_ical(path.read_bytes())
    rows = []
    for event in recurring_ical_events.of(parsed).between(FROM - dt.timedelta(days=1), UNTIL + dt.timedelta(days=1)):
        start = event["DTSTART"].dt
        if isinstance(start, dt.datetime):
            moment = start.astimezone(dt.timezone.utc)
            if not FROM <= moment < UNTIL:
                continue
            when = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            if not FROM.date() <= start < UNTIL.date():
                continue
            when = start.isoformat()
        rows.append((str(event["UID"]), when, str(event.get("SUMMARY", ""))))
    return sorted(rows)


def printed(command, paths):
    """Files to the rows that a program prints for them."""
    rows, current = {}, None
    out = subprocess.run(command + [str(p) for p in paths], capture_output=True, check=True).stdout.decode()
    text = ""
    for line in out.split("\n"):
        if line.startswith("# "):
            current = rows.setdefault(line[2:], [])
        elif line.count("\t") == 2:
            current.append(list(line.split("\t")))
        elif line and current:
            current[-1][2] += "\n" + line
    return {k: sorted(tuple(r) for r in v) for k, v in rows.items()}


def main():
    ours, libical, count, seed, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), pathlib.Path(sys.argv[5])
    print(f"seed {seed}, {count} calendars")
    differences = collections.Counter()
    times = left_out = 0
    examples = []
    for first in range(0, count, 250):
        paths = []
        for n in range(first, min(first + 250, count)):
            data, facts = calendar(random.Random(f"{seed}-{n}"))
            path = folder / f"{n}.ics"
            path.write_bytes(data)
            paths.append((path, facts))
        files = [p for p, _ in paths]
        mine = printed([ours, "expand", FROM.strftime("%Y-%m-%dT%H:%M:%SZ"), UNTIL.strftime("%Y-%m-%dT%H:%M:%SZ")], files)
        native = printed([libical, str(int(FROM.timestamp())), str(int(UNTIL.timestamp()))], files)
        for path, facts in paths:
            rows = mine[str(path)]
            times += len(rows)
            for name, other in (("icalendar", theirs(path)), ("libical", native[str(path)])):
                if name == "libical" and LIBICAL_WEEKS.search(path.read_bytes()):
                    left_out += 1
                    continue
                if other != rows:
                    differences[name] += 1
                    if len(examples) < 10:
                        examples.append((path, name, sorted(set(rows) ^ set(other))[:4]))
            if any(r[2] != facts[r[0]]["SUMMARY"] for r in rows):
                differences["titles"] += 1
    for path, name, rows in examples:
        print(f"{path}: {name} differs: {rows}")
    print(f"{count} calendars, {times} times, {left_out} not compared with libical; differences: {dict(differences) or 'none'}")
    return 1 if differences else 0


sys.exit(main())
