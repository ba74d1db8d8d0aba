// No two Review nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT review_id IF NOT EXISTS
FOR (node:Review)
REQUIRE node.id IS UNIQUE
