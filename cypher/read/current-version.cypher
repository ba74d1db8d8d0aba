// The settled or half-published version of the graph: what every consistent read compares before and after.
// @access  read
// @rows    optional
// @column  dataVersion  string
// @column  sequence     integer  even: settled; odd: a publish is being committed
MATCH (version:DataVersion {id: 'current'})
RETURN version.dataVersion AS dataVersion, version.sequence AS sequence
