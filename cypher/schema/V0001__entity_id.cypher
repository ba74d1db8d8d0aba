// No two Entity nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (node:Entity)
REQUIRE node.id IS UNIQUE
