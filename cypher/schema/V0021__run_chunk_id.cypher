// No two RunChunk nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT run_chunk_id IF NOT EXISTS
FOR (node:RunChunk)
REQUIRE node.id IS UNIQUE
