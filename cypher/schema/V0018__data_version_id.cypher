// No two DataVersion nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT data_version_id IF NOT EXISTS
FOR (node:DataVersion)
REQUIRE node.id IS UNIQUE
