// Writes a node.
// @access  write
// @rows    none
// @param   id  string
MATCH (study:Study {id: $id})
CREATE (study)<-[:REPORTS]-(finding:Finding {id: $id})
