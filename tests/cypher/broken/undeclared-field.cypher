// Writes a node.
// @access  write
// @rows    none
// @param   rows  map[] {id: string, title: string}
UNWIND $rows AS row
MATCH (study:Study {id: row.id})
SET study.title = row.titel
