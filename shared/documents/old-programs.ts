import { extensionOf } from './formats.ts';

/** What wrote an old document, and as what the same program can write it today. */
export type OldProgram = { readonly program: string; readonly instead: string };

/** By the stream that each leaves in its files, and by extension. */
const programs: readonly (OldProgram & { readonly stream: RegExp; readonly extension: string })[] = [
  { program: 'Word', instead: '.docx', stream: /^WordDocument$/, extension: 'doc' },
  { program: 'Excel', instead: '.xlsx', stream: /^(?:Workbook|Book)$/, extension: 'xls' },
  { program: 'PowerPoint', instead: '.pdf', stream: /^PowerPoint Document$/, extension: 'ppt' },
  { program: 'Outlook', instead: '.eml', stream: /^__(?:substg1|properties)/, extension: 'msg' },
];

/** The program that wrote an old document, by what is in it, else by its name. */
export function oldPrograms(streams: readonly string[], name: string): OldProgram {
  const extension = extensionOf(name);
  return (
    programs.find(({ stream }) => streams.some((each) => stream.test(each))) ??
    programs.find((each) => each.extension === extension) ?? { program: 'Office', instead: '.pdf' }
  );
}
