/**
 * Explains why the site cannot be built in a folder: Astro and Vite take the path for an address,
 * in which these signs have a meaning.
 *
 * @param folder the project's folder
 * @returns what to do; `undefined` if the folder will do
 */
export function explainFolder(folder: string): string | undefined {
  const sign = /[#%?]/.exec(folder)?.[0];
  return (
    sign &&
    `The site cannot be built in \`${folder}\`: Astro cannot read a path with \`${sign}\` in it. Rename the folder, or move the project to another; \`npm run check\` works here.`
  );
}
