// No two Publication nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT publication_id IF NOT EXISTS
FOR (node:Publication)
REQUIRE node.id IS UNIQUE
