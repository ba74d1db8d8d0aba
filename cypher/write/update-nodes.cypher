// Gives nodes of the evidence the properties that they are to have, and no others.
// @access  write
// @rows    none
// @param   nodes  map[] {id: string, properties: map}  id among the properties too
UNWIND $nodes AS row
MATCH (node:Entity {id: row.id})
SET node = row.properties
