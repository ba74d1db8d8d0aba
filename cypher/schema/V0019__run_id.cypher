// No two Run nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT run_id IF NOT EXISTS
FOR (node:Run)
REQUIRE node.id IS UNIQUE
