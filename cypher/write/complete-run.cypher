// Says what a run did. It is the newest run as soon as this is committed: it has the highest sequence.
// @access  write
// @rows    none
// @param   id               string     of the run that was begun
// @param   action           string     IMPORT, REMOVE or RESTORE
// @param   package          string     * for a run about several
// @param   packageVersion   string?    that the package gives itself
// @param   contentHash      string?    SHA-256 of the package's canonical rows
// @param   at               string     ISO 8601, UTC
// @param   sequence         integer    after the run; even
// @param   dataVersion      string     after the run
// @param   previousVersion  string     before the run
// @param   created          integer    nodes and relationships
// @param   updated          integer    nodes and relationships
// @param   removed          integer    nodes and relationships
// @param   unchanged        integer    nodes and relationships
// @param   report           string     JSON
// @param   packagesAfter    string[]   package=run id of every current package
MATCH (run:Run {id: $id})
SET
  run.action = $action,
  run.package = $package,
  run.packageVersion = $packageVersion,
  run.contentHash = $contentHash,
  run.at = $at,
  run.sequence = $sequence,
  run.dataVersion = $dataVersion,
  run.previousVersion = $previousVersion,
  run.created = $created,
  run.updated = $updated,
  run.removed = $removed,
  run.unchanged = $unchanged,
  run.report = $report,
  run.packagesAfter = $packagesAfter
