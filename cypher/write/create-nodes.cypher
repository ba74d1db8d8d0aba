// Creates nodes of the evidence.
// @access  write
// @rows    none
// @param   nodes  map[] {labels: string[], properties: map}  Entity among the labels, id among the properties
UNWIND $nodes AS row
CREATE (node:$(row.labels))
SET node = row.properties
