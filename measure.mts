import './src/schema.ts';
import neo4j from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { declaredPages, pageStatement, type PageDeclaration, type PageRequest } from './src/database/page.ts';
import { declaredStatements } from './src/database/statement.ts';
import { LINKS } from './src/inquiry/link/declarations.ts';
import { linkStatement } from './src/inquiry/link/link.store.ts';
import { toBolt } from './src/database/values.ts';
const c = JSON.parse(readFileSync('/tmp/cg-big-conn.json','utf8'));
const driver = neo4j.driver(c.uri, neo4j.auth.basic(c.username, c.password), {disableLosslessIntegers: true});
const run = async (text: string, p: any) => { const s = driver.session({database:'neo4j'}); try { return await s.run(text, toBolt(p) as any, {timeout: 60000}); } finally { await s.close(); } };
const one = async (t: string, p = {}) => (await run(t, p)).records.map(r => [...r.values()]);
const hub: Record<string,string> = {};
hub.Source = (await one('MATCH (s:Source) RETURN s.id, COUNT{(s)<-[:MADE_BY]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
hub.Actor = (await one('MATCH (s:Actor) RETURN s.id, COUNT{(s)<-[:SUBJECT|OBJECT|CONCERNS]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
hub.Event = (await one('MATCH (s:Event) RETURN s.id, COUNT{(s)<-[:SUBJECT|OBJECT|CONCERNS]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
hub.Place = (await one('MATCH (s:Place) RETURN s.id, COUNT{(s)<-[:AT]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
hub.Claim = (await one('MATCH (s:Claim) RETURN s.id, COUNT{(s)<-[:ASSERTS]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
hub.Document = (await one('MATCH (s:Document) RETURN s.id, COUNT{(s)<-[:FOUND_IN]-()} AS n ORDER BY n DESC LIMIT 1'))[0]![0] as string;
console.log(await one('MATCH (s:Source {id:$a}) RETURN COUNT{(s)<-[:MADE_BY]-()}', {a: hub.Source}), await one('MATCH (s:Actor {id:$a}) RETURN COUNT{(s)<-[:SUBJECT|OBJECT|CONCERNS]-()}', {a: hub.Actor}), await one('MATCH (s:Event {id:$a}) RETURN COUNT{(s)<-[:SUBJECT|OBJECT|CONCERNS]-()}', {a: hub.Event}), await one('MATCH (s:Claim {id:$a}) RETURN COUNT{(s)<-[:ASSERTS]-()}', {a: hub.Claim}),await one('MATCH (s:Place {id:$a}) RETURN COUNT{(s)<-[:AT]-()}', {a: hub.Place}));
const V: Record<string, unknown> = { recordedFrom: 0, recordedTo: 9e14, text: ['zzzq'], types: ['OTHER'], kinds: ['CauseClaim'], organizationTypes: ['NGO'], named: false, collective: true, languages: ['he'], occurredOverlaps: [1.7e12, 1.71e12], occurredWithin: [1.7e12,1.71e12], publishedOverlaps:[1.7e12,1.71e12], publishedWithin:[1.7e12,1.71e12], statedAtOverlaps:[1.7e12,1.71e12], statedAtWithin:[1.7e12,1.71e12], topLevel: false, measures:['OTHER'], roles:['WITNESS'], stances:['NEUTRAL'], ties:['SAME_AS'], about:[hub.Actor], reportedBy:[hub.Source], disputed: true, polarities:['QUESTIONS'], certainties:['VERIFIED'], bases:['INDUCED'], sources:[hub.Source], readable:false, standing:false, root:false };
const only = process.argv[2];
const best = async (text: string, p: any) => { let b = 1e9, db=1e9; for (let i=0;i<4;i++){ const t=performance.now(); const r = await run(text,p); const ms=performance.now()-t; b=Math.min(b,ms); db = Math.min(db, (r.summary.resultAvailableAfter as any)+ (r.summary.resultConsumedAfter as any)); } return [b, db]; };
for (const d of declaredPages()) {
  if (only && !d.name.includes(only)) continue;
  const label = d.parent ? /p:(\w+)/.exec(d.parent.match)![1]! : '';
  const link = d.name.endsWith('Claims') && d.filters.certainties?.includes('key.link');
  for (const order of Object.keys(d.orders)) for (const f of [null, ...Object.keys(d.filters)]) {
    if (link && f === null) continue;
    if (process.env.QUICK && f && order !== Object.keys(d.orders)[0]) continue;
    const filters: any = f ? { [f]: link ? ['STATED','ATTRIBUTED','VERIFIED'] : V[f] } : {};
    if (f && filters[f] === undefined) { console.log('no value', d.name, f); continue; }
    const req: PageRequest = { order, filters, first: 20, count: false };
    const o = d.orders[order]!;
    const st = pageStatement(d, req);
    const at = o.descending ? (o.text ? '\uffff' : Number.MAX_SAFE_INTEGER) : (o.text ? '' : Number.MIN_SAFE_INTEGER);
    const p = { keys: [{ i: 0, parent: hub[label] ?? '', link: hub.Actor, at, id: o.descending ? '~' : '' }], limit: 21, ...filters };
    try { const [ms, db] = await best(st.text, p); if (ms! > 6 || !f) console.log(ms!.toFixed(1).padStart(8), String(db).padStart(5), st.name); } catch (e) { console.log('ERR', st.name, (e as Error).message); }
  }
}
if (!only || only === 'links') for (const l of LINKS) { const st = linkStatement(l, {first: 20, count: false}); const label=/p:(\w+)/.exec(l.match)![1]!;
  const [ms, db] = await best(st.text, { keys: [{i:0, parent: hub[label], at: Number.MAX_SAFE_INTEGER, id: ''}], limit: 21, certainties: ['STATED','VERIFIED','ATTRIBUTED']}); console.log(ms!.toFixed(1).padStart(8), String(db).padStart(5), st.name); }
for (const s of declaredStatements()) if (!only && /ById|Chains|Relays|names|Runners|Originals/.test(s.name)) { const lab = /n:(\w+)/.exec(s.text)![1]!; const ids = (await one(`MATCH (n:${lab}) RETURN n.id LIMIT 100`)).map(r=>r[0]); const [ms, db] = await best(s.text, {ids}); console.log(ms!.toFixed(1).padStart(8), String(db).padStart(5), s.name, ids.length); }
await driver.close();
