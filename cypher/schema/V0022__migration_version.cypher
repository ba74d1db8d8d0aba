// No two Migration nodes share version.
// @access  schema
// @rows    none
CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (node:Migration)
REQUIRE node.version IS UNIQUE
