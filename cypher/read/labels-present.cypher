// What a database holds that is not ours: how many of its first 10,000 nodes carry each label, most first.
// @access  read
// @rows    many
// @column  label  string
// @column  nodes  integer
MATCH (node)
WITH node
LIMIT 10000
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label
LIMIT 5
