// No two share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT study_id IF NOT EXISTS
FOR (node:Studdy)
REQUIRE node.id IS UNIQUE
