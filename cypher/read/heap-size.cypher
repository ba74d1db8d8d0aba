// The largest heap that the database may take.
// @access  read
// @rows    optional
// @column  bytes  integer
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes
