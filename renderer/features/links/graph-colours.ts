import type { Stance } from '#shared/model/claim.ts';

/** The colours of a drawing, as CSS writes them. */
export type GraphColours = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly faint: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly font: string;
};

/** The colours of the theme now. */
export function screenColours(): GraphColours {
  const token = tokens();
  return {
    ground: token('--bg-work'),
    ink: token('--text'),
    quiet: token('--text-2'),
    faint: token('--text-3'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    stance: {
      states: token('--states'),
      denies: token('--denies'),
      doubts: token('--doubts'),
      declines: token('--declines'),
    },
    font: token('--font-ui'),
  };
}

/** The colours of a file: paper's, whatever the theme on screen. */
export function paperColours(): GraphColours {
  const token = tokens();
  return {
    ground: token('--print-paper'),
    ink: token('--print-ink'),
    quiet: token('--print-ink-2'),
    faint: token('--print-ink-2'),
    accent: token('--print-accent'),
    accentSoft: token('--print-paper'),
    stance: {
      states: token('--print-states'),
      denies: token('--print-denies'),
      doubts: token('--print-doubts'),
      declines: token('--print-declines'),
    },
    font: token('--font-ui'),
  };
}

/** A `#rrggbb` colour as the numbers a shader takes; the built style sheet writes `#fff` where it can. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const digits = colour.replace('#', '');
  const value = Number.parseInt(
    digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits,
    16,
  );
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function tokens(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(name).trim();
}
