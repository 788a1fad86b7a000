/** Every link of the site of this repository; not a part of `npm test`. */
process.env['SITE_FOLDER'] = '.';
const { default: config } = await import('../e2e/playwright.config.ts');

export default { ...config, testDir: '.', retries: 0 };
