#!/usr/bin/env node
// JavaScript, because Node 20 cannot read TypeScript by itself: this file teaches it before the program loads.
// That takes a second, so whoever starts a server is told at once that it comes; standard output of the other commands
// is for their answer alone.
const [command = 'start', ...flags] = process.argv.slice(2);
const asksHelp = [command, ...flags].some((word) => ['-h', '--help', '-v', '--version'].includes(word));
const serves = ['start', 'dev'].includes(command) || command.startsWith('-');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`This is Node.js ${process.versions.node}, which is too old. Use 20.19 or a newer one.`);
} else {
  if (serves && !asksHelp) process.stdout.write('claimgraph is loading.\n');
  await load();
}

async function load() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    fail('The packages that claimgraph needs are not installed. Run npm ci in its folder.');
    return;
  }
  await import('./main.ts');
}

function fail(line) {
  process.stderr.write(`claimgraph: ${line}\n`);
  process.exitCode = 1;
}
