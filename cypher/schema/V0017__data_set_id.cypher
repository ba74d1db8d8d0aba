// No two DataSet nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT data_set_id IF NOT EXISTS
FOR (node:DataSet)
REQUIRE node.id IS UNIQUE
