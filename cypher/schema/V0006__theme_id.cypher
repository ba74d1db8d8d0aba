// No two Theme nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT theme_id IF NOT EXISTS
FOR (node:Theme)
REQUIRE node.id IS UNIQUE
