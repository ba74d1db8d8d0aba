// No two Facilitator nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT facilitator_id IF NOT EXISTS
FOR (node:Facilitator)
REQUIRE node.id IS UNIQUE
