import type { Database } from '../../src/database/database.ts';
import type { Statement } from '../../src/database/statement.ts';

/** Runs for minutes, and holds nothing. */
const SLOW = {
  name: 'slowForTests',
  text: 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)',
};

const RUNNING = {
  name: 'runningForTests',
  text: "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = 'slowForTests' RETURN count(*)",
};

/** The same database, in which every question of a request runs this statement instead. */
export function answeringWith(database: Database, statement: Statement): Database {
  return {
    ...database,
    forRequest: (signal, watch) => {
      const own = database.forRequest(signal, watch);
      return { ...own, forRequest: own.forRequest.bind(own), read: () => own.read(statement) } as Database;
    },
  };
}

/** The same database, in which every question of a request takes minutes. */
export function slowed(database: Database): Database {
  return answeringWith(database, SLOW);
}

/** How many of those statements run on the server now. */
export async function slowStatements(database: Database): Promise<number> {
  const [row] = await database.read(RUNNING);
  return Number(row?.[0]);
}
