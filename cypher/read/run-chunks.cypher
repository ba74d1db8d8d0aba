// The packages that some runs brought, piece by piece.
// @access  read
// @rows    many
// @param   runs     string[]  ids
// @column  run      string
// @column  content  string    deflated, base64
MATCH (chunk:RunChunk)
WHERE chunk.run IN $runs
RETURN chunk.run AS run, chunk.content AS content
ORDER BY run, chunk.index
