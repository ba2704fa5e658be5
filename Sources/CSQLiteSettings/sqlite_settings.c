#include "sqlite_settings.h"

#include <sqlite3.h>

int sqlite_settings_make_defensive(void *connection) {
  int is_on = 0;
  int status = sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_DEFENSIVE, 1, &is_on);
  return status == SQLITE_OK && is_on == 1;
}

int sqlite_settings_disable_triggers(void *connection) {
  int is_on = 1;
  int status = sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, &is_on);
  return status == SQLITE_OK && is_on == 0;
}
