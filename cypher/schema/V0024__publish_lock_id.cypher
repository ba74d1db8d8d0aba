// No two PublishLock nodes share id.
// @access  schema
// @rows    none
CREATE CONSTRAINT publish_lock_id IF NOT EXISTS
FOR (node:PublishLock)
REQUIRE node.id IS UNIQUE
