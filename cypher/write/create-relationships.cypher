// Creates relationships of the evidence between nodes that are there.
// @access  write
// @rows    none
// @param   relationships  map[] {source: string, type: string, target: string, properties: map}
UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
CREATE (source)-[relationship:$(row.type)]->(target)
SET relationship = row.properties
