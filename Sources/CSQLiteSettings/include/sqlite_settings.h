#pragma once

// Turns on SQLITE_DBCONFIG_DEFENSIVE, which keeps ordinary SQL from damaging the file, and tells whether it is on.
// `connection` is the sqlite3 handle. A C function because sqlite3_db_config takes a variable list of arguments.
int sqlite_settings_make_defensive(void *connection);
