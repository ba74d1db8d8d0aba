// Makes an odd sequence even again, with the version that is there now. Does nothing where somebody did so already: the
// first SET takes the node's lock, and only then is the sequence compared.
// @access  write
// @rows    none
// @param   operationId   string   who settles it
// @param   oddSequence   integer  that was announced
// @param   dataVersion   string   of the graph as it is
MATCH (version:DataVersion {id: 'current'})
SET version.writtenBy = $operationId
WITH version
WHERE version.sequence = $oddSequence
SET version.sequence = $oddSequence + 1, version.dataVersion = $dataVersion
