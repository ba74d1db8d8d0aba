// Keeps a package's canonical rows, piece by piece.
// @access  write
// @rows    none
// @param   run     string  run that brought the package
// @param   chunks  map[] {id: string, index: integer, content: string}
UNWIND $chunks AS chunk
CREATE (:RunChunk {id: chunk.id, run: $run, index: chunk.index, content: chunk.content})
