// The run that an operation left, if it was committed.
// @access  read
// @rows    optional
// @param   operationId  string
// @column  sequence     integer  after the run
// @column  dataVersion  string   after the run
MATCH (run:Run {operationId: $operationId})
RETURN run.sequence AS sequence, run.dataVersion AS dataVersion
