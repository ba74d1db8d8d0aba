// Which migrations were applied, and whether the database holds anything else.
// @access  read
// @rows    one
// @column  applied   map[] {version: integer, name: string, checksum: string}  in order of version
// @column  occupied  boolean  whether there are nodes other than migrations
OPTIONAL MATCH (migration:Migration)
WITH migration
ORDER BY migration.version
WITH collect(migration {.version, .name, .checksum}) AS applied
RETURN
  applied,
  EXISTS {
    MATCH (other)
    WHERE NOT other:Migration
  } AS occupied
