// The newest run after which the graph had a version: what to fold to have it again.
// @access  read
// @rows    optional
// @param   dataVersion    string
// @column  packagesAfter  string[]  package=run id of every package that was current then
MATCH (run:Run {dataVersion: $dataVersion})
RETURN run.packagesAfter AS packagesAfter
ORDER BY run.sequence DESC
LIMIT 1
