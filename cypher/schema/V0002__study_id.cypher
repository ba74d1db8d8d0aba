// No two Study nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT study_id IF NOT EXISTS
FOR (node:Study)
REQUIRE node.id IS UNIQUE
