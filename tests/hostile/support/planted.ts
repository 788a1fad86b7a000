/** A page without a policy on which everything happens that must not happen on the site. */
export const planted = `<!doctype html><html lang="en"><head><title>Planted</title><link rel="icon" href="data:,">
<style>[lang]{background:url(https://evil.example/css)}</style></head><body>
<script>globalThis.canary = 'script';</script>
<script>Object.prototype.polluted = 1;</script>
<p onclick="1">words</p> <a href="java&#9;script:1">link</a> <a href="#nowhere">link</a>
<img alt="" src="https://evil.example/picture">
<script>alert('a dialog'); console.log('a line'); null.thrown();</script>
</body></html>`;

/** What must be said of it. */
export const plantedFinds = [
  /the canary sang: script/,
  /Object\.prototype was changed/,
  /<p onclick>/,
  /<a href="java\tscript/,
  /nothing has the id of #nowhere/,
  /a script holds the canary/,
  /style: .*evil\.example/,
  /asks for https:\/\/evil\.example\/picture/,
  /a dialog says a dialog/,
  /a line/,
  /thrown/,
];
