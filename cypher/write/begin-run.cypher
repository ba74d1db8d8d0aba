// Begins a run, before anything else of it is written: where the same operation was committed already, the constraint on
// operationId refuses it here, and a repeated publish changes nothing.
// @access  write
// @rows    none
// @param   id           string  run:package:operation
// @param   operationId  string  unique per attempt to publish
CREATE (:Run {id: $id, operationId: $operationId})
