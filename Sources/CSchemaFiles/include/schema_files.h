#pragma once
#include <stddef.h>

// A file of the folder Schema, as it was when the program was built.
struct schema_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

// How many files there are.
size_t schema_file_count(void);

// The file at a position below schema_file_count(); NULL beyond it.
const struct schema_file *schema_file_at(size_t position);
