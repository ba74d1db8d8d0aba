// No two ReviewFinding nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT review_finding_id IF NOT EXISTS
FOR (node:ReviewFinding)
REQUIRE node.id IS UNIQUE
