// Every run, newest first.
// @access  read
// @rows    many
// @param   limit           integer   1..1000
// @column  id              string
// @column  action          string
// @column  package         string
// @column  packageVersion  string?
// @column  at              string    ISO 8601, UTC
// @column  sequence        integer
// @column  dataVersion     string    after the run
// @column  created         integer
// @column  updated         integer
// @column  removed         integer
// @column  unchanged       integer
MATCH (run:Run)
WHERE run.sequence IS NOT NULL
RETURN
  run.id AS id,
  run.action AS action,
  run.package AS package,
  run.packageVersion AS packageVersion,
  run.at AS at,
  run.sequence AS sequence,
  run.dataVersion AS dataVersion,
  run.created AS created,
  run.updated AS updated,
  run.removed AS removed,
  run.unchanged AS unchanged
ORDER BY sequence DESC
LIMIT $limit
