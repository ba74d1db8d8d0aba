// Writes a node.
// @access  write
// @rows    none
// @param   id  string
CREATE (:Entity:Studdy {id: $id})
