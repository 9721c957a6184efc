import './workers.ts';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';
import { Playground } from './playground.tsx';
import { createStorage } from './storage.ts';
import { openTabs } from './tabs.ts';

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element with the id "page".');

const storage = createStorage();
const opened = openTabs(storage, examples);
createRoot(place).render(<Playground examples={examples} storage={storage} opened={opened} />);
