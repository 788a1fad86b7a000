/**
 * Explains why a Node.js cannot run this project: it must read TypeScript, which Node.js does by
 * itself since 22.18 and 23.6. Plain JavaScript, because older versions have to run it.
 *
 * @param {string} version such as `v20.19.5`
 * @param {{ platform: string, arch: string }} system as in `process`
 * @returns {string | undefined} what to do; `undefined` if the version will do
 */
export function explainNode(version, { platform, arch }) {
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(version)?.[0] ?? '').split('.').map(Number);
  if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return undefined;
  const found = `This needs Node.js 22.18 or later (but not 23.0 to 23.5); found ${version}.`;
  return platform === 'linux' && arch === 'x64'
    ? `${found}\nOn Linux x64 npm installs Node.js 24 with the project: run \`npm ci\` without \`--omit=optional\`, and start the commands with \`npm run\`.`
    : `${found}\nInstall Node.js 24 from https://nodejs.org and try again.`;
}
