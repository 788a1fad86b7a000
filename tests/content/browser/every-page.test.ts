import { isThorough } from '../../e2e/support/axe.ts';
import { lookThrough } from '../../e2e/support/look-through.ts';
import { allPages } from '../../e2e/support/pages.ts';

/** The pages of the rules come with the engine, and are looked at with the invented site. */
const pages = allPages().filter((path) => isThorough || !path.startsWith('/contribute/rules/'));

/** Pages that hold much of what people wrote for a case; axe takes most of the time. */
const rich = /^\/cases\/[^/]+\/(?:(?:voices|wording|lineage|audit|about|teach)\/)?$/;
const lists = /^\/(?:glossary|techniques|places|references)\/$/;
const own = pages.filter((path) => isThorough || rich.test(path) || lists.test(path));

lookThrough(pages, new Set(own));
