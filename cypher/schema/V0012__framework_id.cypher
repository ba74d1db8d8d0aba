// No two Framework nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT framework_id IF NOT EXISTS
FOR (node:Framework)
REQUIRE node.id IS UNIQUE
