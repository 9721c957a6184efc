import '../editor/workers.ts';
import 'graphiql/style.css';
import '../editor/editor.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { examples } from '../editor/examples.ts';
import { Playground } from './playground.tsx';
import { createStorage } from '../editor/storage.ts';
import { openTabs } from '../editor/tabs.ts';

const place = document.getElementById('page');
if (!place) throw new Error('graphiql.html has no element with the id "page".');

const storage = createStorage('claimgraph');
const opened = openTabs(storage, examples);
createRoot(place).render(<Playground examples={examples} storage={storage} opened={opened} />);
