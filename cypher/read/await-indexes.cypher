// Waits until every index is filled and in use.
// @access  read
// @rows    none
// @param   timeoutSeconds  integer  1..600
CALL db.awaitIndexes($timeoutSeconds)
