import {
  Archive,
  ArrowLeft,
  ArrowRight,
  Check,
  ChevronDown,
  ChevronUp,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  EyeOff,
  FileText,
  FolderPlus,
  GitMerge,
  Link2,
  ListTree,
  type LucideIcon,
  Maximize,
  Minus,
  PanelRight,
  Pencil,
  Plus,
  Settings,
  Shield,
  Table2,
  Trash2,
  TriangleAlert,
  Upload,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.25 } as const;
const thin = { ...stroke, strokeWidth: 1.1 } as const;

/** Signs drawn for the product, on a 16 px grid. */
const drawn = {
  undo: <path d="M5.5 4 3 6.500 5.500 9M3.500 6.500h6a3 3 0 0 1 0 6H7" {...stroke} />,
  redo: <path d="M10.500 4 13 6.500 10.500 9M12.500 6.500h-6a3 3 0 0 0 0 6H9" {...stroke} />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.4" {...stroke} />
      <path d="M8 5v3.200l2.200 1.400" {...stroke} />
    </>
  ),
  find: (
    <>
      <circle cx="7" cy="7" r="4.2" {...stroke} />
      <path d="m10.200 10.200 3.300 3.300" {...stroke} />
    </>
  ),
  source: <path d="M3.500 2.500h9v11h-9zM5.500 5.500h5M5.500 8h5M5.500 10.500h3" {...thin} />,
  time: <path d="M2 8h12M4.500 5.500v5M9 3.500v9M12 6.500v3" {...thin} />,
  ask: <path d="M2.500 3.500h11v7h-6l-3 2.500v-2.500h-2z" {...thin} />,
  question: <path d="M5.600 6a2.400 2.400 0 1 1 3.400 2.200c-.8.4-1 .8-1 1.600M8 12v.9" {...stroke} />,
  log: <path d="M3 4h1M6 4h7M3 8h1M6 8h7M3 12h1M6 12h7" {...stroke} />,
  print: <path d="M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z" {...thin} />,
  cases: <path d="M2.500 4.500h11v8.500h-11zM2.500 4.500l1.500-2h3l1.200 2" {...thin} />,
  compare: <path d="M2.500 4.500h7M5 8h8.500M3.500 11.500h5" {...stroke} strokeWidth={1.4} />,
  right: <path d="m6 4 4 4-4 4" {...stroke} />,
  left: <path d="m10 4-4 4 4 4" {...stroke} />,
  enter: <path d="M12.500 4v4.500H4M6.500 6 4 8.500 6.500 11" {...stroke} />,
  close: <path d="m4.500 4.500 7 7m0-7-7 7" {...stroke} />,
} as const satisfies Readonly<Record<string, ReactNode>>;

const borrowed = {
  archive: Archive,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  check: Check,
  copy: Copy,
  down: ChevronDown,
  download: Download,
  external: ExternalLink,
  file: FileText,
  fit: Maximize,
  hide: EyeOff,
  link: Link2,
  merge: GitMerge,
  minus: Minus,
  more: Ellipsis,
  'new-folder': FolderPlus,
  panel: PanelRight,
  pencil: Pencil,
  plus: Plus,
  settings: Settings,
  shield: Shield,
  show: Eye,
  table: Table2,
  trash: Trash2,
  tree: ListTree,
  up: ChevronUp,
  upload: Upload,
  warning: TriangleAlert,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} as const satisfies Readonly<Record<string, LucideIcon>>;

/** Every sign that a control may carry. */
export type IconName = keyof typeof drawn | keyof typeof borrowed;

/** A sign beside words; it is hidden from screen readers, so the words (or a label) must stand without it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  if (name in drawn) {
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
        {drawn[name as keyof typeof drawn]}
      </svg>
    );
  }
  const Borrowed = borrowed[name as keyof typeof borrowed];
  return <Borrowed size={size} strokeWidth={1.25} absoluteStrokeWidth aria-hidden="true" />;
}

/** The product's sign: two sheets laid over each other, their common part in the accent. */
export function BrandMark(): ReactNode {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <rect x="6" y="4" width="10" height="9" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <rect x="6" y="4" width="5" height="7" fill="var(--accent)" />
    </svg>
  );
}
