import { startLocalNeo4j } from './src/database/local/local.ts';
import { openDatabase } from './src/database/database.ts';
import { applySchema } from './src/database/setup.ts';
import { runImport } from './src/command/import.ts';
import { writeFileSync } from 'node:fs';
const t0 = Date.now(); const say = (l: string) => console.log(((Date.now()-t0)/1000).toFixed(1), l);
const local = await startLocalNeo4j({ dataDir: '/tmp/cg-big', cacheDir: process.env.HOME + '/.cache/claimgraph', say });
const database = openDatabase({ uri: local.uri, username: local.username, password: local.password, database: 'neo4j', deadlineMs: 60000, poolSize: 20 });
await applySchema(database); say('schema');
if (process.argv[2]) { console.log(await runImport(database, [process.argv[2]], {dryRun:false, match:false}, {out: process.stdout, err: process.stderr, isTerminal: false})); say('imported'); }
writeFileSync('/tmp/cg-big-conn.json', JSON.stringify({uri: local.uri, username: local.username, password: local.password}));
say('up'); process.on('SIGTERM', async () => { await local.stop(); process.exit(0); });
setInterval(()=>{}, 1000);
