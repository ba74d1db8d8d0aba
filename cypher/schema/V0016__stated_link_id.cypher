// No two StatedLink nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT stated_link_id IF NOT EXISTS
FOR (node:StatedLink)
REQUIRE node.id IS UNIQUE
