// No two SystemLevel nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT system_level_id IF NOT EXISTS
FOR (node:SystemLevel)
REQUIRE node.id IS UNIQUE
