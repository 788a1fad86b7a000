/** Makes the tests of a built site look at the site of this repository, not at the invented one. */
import process from 'node:process';

process.env.SITE_FOLDER = '.';
