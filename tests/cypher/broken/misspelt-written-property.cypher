// Writes a node.
// @access  write
// @rows    none
// @param   id     string
// @param   title  string
MATCH (study:Study {id: $id})
SET study.titel = $title
