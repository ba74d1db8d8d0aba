// No two Technology nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT technology_id IF NOT EXISTS
FOR (node:Technology)
REQUIRE node.id IS UNIQUE
