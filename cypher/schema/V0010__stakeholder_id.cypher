// No two Stakeholder nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT stakeholder_id IF NOT EXISTS
FOR (node:Stakeholder)
REQUIRE node.id IS UNIQUE
