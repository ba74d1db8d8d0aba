// Removes relationships of the evidence.
// @access  write
// @rows    none
// @param   relationships  map[] {source: string, type: string, target: string}
UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MATCH (source)-[relationship]->(target)
WHERE type(relationship) = row.type
DELETE relationship
