// What a run brought, as a hash.
// @access  read
// @rows    optional
// @param   id           string   of the run
// @column  contentHash  string?  SHA-256 of the package's canonical rows; null for a run that brought none
MATCH (run:Run {id: $id})
RETURN run.contentHash AS contentHash
