/** The configuration of a site that has none of its own. */
import { defineConfig } from 'astro/config';
import secondReading from './integration.ts';

export default defineConfig({ integrations: [secondReading()] });
