import ICalendar
import Testing

struct ContentLineTests {}
