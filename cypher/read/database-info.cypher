// What the database is, and the number of the last migration applied to it.
// @access  read
// @rows    one
// @column  version        string
// @column  edition        string
// @column  schemaVersion  integer?
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition
WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (current:DataVersion {id: 'current'})
RETURN versions[0] AS version, edition AS edition, current.schemaVersion AS schemaVersion
