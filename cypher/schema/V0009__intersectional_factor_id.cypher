// No two IntersectionalFactor nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT intersectional_factor_id IF NOT EXISTS
FOR (node:IntersectionalFactor)
REQUIRE node.id IS UNIQUE
