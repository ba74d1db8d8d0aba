// No two Barrier nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT barrier_id IF NOT EXISTS
FOR (node:Barrier)
REQUIRE node.id IS UNIQUE
