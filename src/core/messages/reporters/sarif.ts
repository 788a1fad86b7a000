import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { VFile } from 'vfile';
import { type RuleId, rules } from '../report.ts';
import { ruleTitle } from '../groups.ts';
import { rangeOf, sortedMessages } from './sorted.ts';

/** What a SARIF log says about the tool that wrote it. */
export interface SarifOptions {
  version: string;
  /** The address of the site, if it has one yet. */
  informationUri?: string | undefined;
  /** The address of the page that explains a rule, if it has one yet. */
  ruleAddress?: ((id: RuleId) => string | undefined) | undefined;
}

const ids = Object.keys(rules) as RuleId[];

/**
 * Writes messages in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code
 * hosts and editors read.
 *
 * @param files the files
 * @param options the tool
 * @returns the log, as JSON
 */
export function sarifReport(files: readonly VFile[], options: SarifOptions): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Second Reading',
            version: options.version,
            ...(options.informationUri ? { informationUri: options.informationUri } : {}),
            rules: ids.map((id) => describeRule(id, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder of the project.' } },
        },
        results: files.flatMap(resultsOf),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}

function describeRule(id: RuleId, { ruleAddress }: SarifOptions): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${ruleTitle(id)}.` },
    ...(ruleAddress ? { helpUri: ruleAddress(id) } : {}),
    defaultConfiguration: { level: rules[id].severity },
  };
}

function resultsOf(file: VFile): Result[] {
  return sortedMessages(file).map((message): Result => {
    const range = rangeOf(message);
    const region = range && {
      startLine: range.start.line,
      startColumn: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
    };
    return {
      ruleId: message.ruleId ?? '',
      ruleIndex: ids.indexOf(message.ruleId as RuleId),
      level: message.fatal ? 'error' : 'warning',
      message: { text: [message.reason, message.note].filter(Boolean).join('\n') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: file.path.split('/').map(encodeURIComponent).join('/'),
              uriBaseId: '%SRCROOT%',
            },
            region: region ?? { startLine: 1 },
          },
        },
      ],
    };
  });
}
