// Writes a node.
// @access  write
// @rows    none
// @param   id  string
CREATE (:Entity:Study {id: $id, titel: $id})
