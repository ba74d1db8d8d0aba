// No two Domain nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT domain_id IF NOT EXISTS
FOR (node:Domain)
REQUIRE node.id IS UNIQUE
