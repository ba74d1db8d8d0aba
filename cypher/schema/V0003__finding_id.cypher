// No two Finding nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (node:Finding)
REQUIRE node.id IS UNIQUE
