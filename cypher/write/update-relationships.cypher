// Gives relationships of the evidence the properties that they are to have, and no others.
// @access  write
// @rows    none
// @param   relationships  map[] {source: string, type: string, target: string, properties: map}
UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MATCH (source)-[relationship]->(target)
WHERE type(relationship) = row.type
SET relationship = row.properties
