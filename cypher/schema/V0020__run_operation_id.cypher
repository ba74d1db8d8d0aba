// No two Run nodes share operationId.
// @access  schema
// @rows    none
CREATE CONSTRAINT run_operation_id IF NOT EXISTS
FOR (node:Run)
REQUIRE node.operationId IS UNIQUE
