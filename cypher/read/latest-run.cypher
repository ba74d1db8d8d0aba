// The newest run: what the graph is now.
// @access  read
// @rows    optional
// @column  id             string
// @column  sequence       integer   after the run
// @column  dataVersion    string    after the run
// @column  packagesAfter  string[]  package=run id of every current package
MATCH (run:Run)
WHERE run.sequence IS NOT NULL
RETURN run.id AS id, run.sequence AS sequence, run.dataVersion AS dataVersion, run.packagesAfter AS packagesAfter
ORDER BY sequence DESC
LIMIT 1
