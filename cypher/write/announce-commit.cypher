// Makes the sequence odd: a publish is about to be committed. The first SET takes the node's lock, so that what is
// read after it is what is there.
// @access  write
// @rows    none
// @param   operationId    string   who publishes
// @param   sequence       integer  odd; one more than the settled one
// @param   emptyVersion   string   version of a graph into which nothing was published yet
// @param   schemaVersion  integer  of the database
MERGE (version:DataVersion {id: 'current'})
  ON CREATE SET version.dataVersion = $emptyVersion, version.schemaVersion = $schemaVersion
SET version.writtenBy = $operationId
SET version.sequence = $sequence
