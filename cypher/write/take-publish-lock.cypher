// Holds the publish lock until the transaction ends, however it ends: who else asks for it waits.
// @access  write
// @rows    none
// @param   operationId  string  who takes it
MERGE (lock:PublishLock {id: 'publish'})
SET lock.takenBy = $operationId
