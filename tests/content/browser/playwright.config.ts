/** The browser's tests of the site of this repository, or of SITE_FOLDER, whatever its content is. */
process.env['SITE_FOLDER'] ??= '.';
const { default: config } = await import('../../e2e/playwright.config.ts');

export default { ...config, testDir: '.' };
