/**
 * What somebody who means harm might write. Each would set `canary` or ask another host if it
 * ran.
 */
export const payloads = [
  `<script>globalThis.canary='script'</script>`,
  `</script><script>globalThis.canary='end of script'</script>`,
  `"><img src=x onerror="globalThis.canary='image'">`,
  `' onmouseover='globalThis.canary=1' autofocus onfocus='globalThis.canary=1`,
  `--><svg onload=globalThis.canary='svg'>`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">globalThis.canary='cdata'</script>`,
  `</style><script>globalThis.canary='style'</script>`,
  `</title></textarea><iframe srcdoc="<script>parent.canary='frame'</script>"></iframe>`,
  `"]{}*{background:url(https://evil.example/css)}[a="`,
  `{{constructor.constructor('canary=1')()}} \${globalThis.canary=1} <%= canary %>`,
  `=cmd|'/C calc'!A0`,
  `../../../../etc/passwd`,
  `__proto__`,
  `\u202egnol\u202c and \u2066isolated`,
  `zero\u200bwidth\u200djoined\ufeff`,
] as const;

/** Addresses that run code or hide what they are. */
export const addresses = [
  'javascript:globalThis.canary=1',
  'JaVaScRiPt:globalThis.canary=1',
  'java&#115;cript:globalThis.canary=1',
  'java&Tab;script:globalThis.canary=1',
  'javascript&colon;globalThis.canary=1',
  '&#1;javascript:globalThis.canary=1',
  'data:text/html,<script>canary=1</script>',
  'data&colon;text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'view-source:javascript:1',
] as const;

/** A payload as written in a double-quoted YAML value. */
export const inYaml = (text: string): string => JSON.stringify(text);

/** A payload as plain words of a Markdown paragraph: every sign of Markdown and HTML is escaped. */
export const inMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
