#pragma once

// Turns on SQLITE_DBCONFIG_DEFENSIVE, which keeps ordinary SQL from damaging the file, and tells whether it is on.
// `connection` is the sqlite3 handle. A C function because sqlite3_db_config takes a variable list of arguments.
int sqlite_settings_make_defensive(void *connection);

// Turns triggers off (SQLITE_DBCONFIG_ENABLE_TRIGGER) for the connection, and tells whether they are off.
int sqlite_settings_disable_triggers(void *connection);
