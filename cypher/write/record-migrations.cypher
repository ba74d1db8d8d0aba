// Remembers which migrations were applied, and the version that the schema has now.
// @access  write
// @rows    none
// @param   migrations  map[] {version: integer, name: string, checksum: string}
// @param   appliedAt   string  ISO 8601, UTC
// @param   schemaVersion  integer  version of the last one
UNWIND $migrations AS row
MERGE (migration:Migration {version: row.version})
SET migration.name = row.name, migration.checksum = row.checksum, migration.appliedAt = $appliedAt
WITH count(*) AS recorded
MATCH (version:DataVersion)
SET version.schemaVersion = $schemaVersion
