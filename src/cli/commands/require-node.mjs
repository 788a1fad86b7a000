/**
 * Ends with a sentence on a Node.js that cannot run the project. The npm scripts that start a
 * TypeScript file load this first, because Node.js would only name the file's extension.
 */
import process from 'node:process';
import { explainNode } from './node-version.mjs';

const problem = explainNode(process.version, process);
if (problem) {
  console.error(problem);
  process.exit(1);
}
