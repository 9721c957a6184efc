#!/usr/bin/env node
// The only JavaScript here: Node 20 cannot read TypeScript by itself, so this line teaches it before the program loads.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
