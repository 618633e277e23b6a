import { type ReactNode, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ActionMenu } from '../../renderer/ui/ActionMenu.tsx';
import { Button, IconButton } from '../../renderer/ui/Button.tsx';
import { CheckField } from '../../renderer/ui/CheckField.tsx';
import { ComboField } from '../../renderer/ui/ComboField.tsx';
import { ConfirmPanel } from '../../renderer/ui/ConfirmPanel.tsx';
import { DataGrid } from '../../renderer/ui/DataGrid.tsx';
import { DateField } from '../../renderer/ui/DateField.tsx';
import { EmptyState } from '../../renderer/ui/EmptyState.tsx';
import { FieldList } from '../../renderer/ui/FieldList.tsx';
import { FileDrop } from '../../renderer/ui/FileDrop.tsx';
import { FindField } from '../../renderer/ui/FindField.tsx';
import { GradeBadge } from '../../renderer/ui/GradeBadge.tsx';
import type { GridColumn } from '../../renderer/ui/grid-column.ts';
import { KindLetter } from '../../renderer/ui/KindLetter.tsx';
import { NumberField } from '../../renderer/ui/NumberField.tsx';
import { BigNumber, Kept, Note, Panel, Section } from '../../renderer/ui/Panel.tsx';
import { ProblemNotice } from '../../renderer/ui/ProblemNotice.tsx';
import { Progress } from '../../renderer/ui/Progress.tsx';
import { Quote } from '../../renderer/ui/Quote.tsx';
import { SegmentedControl } from '../../renderer/ui/SegmentedControl.tsx';
import { SelectField } from '../../renderer/ui/SelectField.tsx';
import { Disagreement, type Stance, StanceWord } from '../../renderer/ui/Stance.tsx';
import { SplitPanes } from '../../renderer/ui/SplitPanes.tsx';
import { TagField } from '../../renderer/ui/TagField.tsx';
import { TextArea, TextField } from '../../renderer/ui/TextField.tsx';
import { Screen, ScreenBody, Toolbar } from '../../renderer/ui/Toolbar.tsx';
import { TwoLines } from '../../renderer/ui/TwoLines.tsx';
import { WhoSaysSo } from '../../renderer/ui/WhoSaysSo.tsx';

const stances: readonly Stance[] = ['states', 'denies', 'doubts', 'declines'];
const nothing = (): void => undefined;

export function Gallery({ part }: { readonly part: string }): ReactNode {
  return (
    <I18nProvider locale="fr-FR">
      <main style={{ blockSize: '100%' }}>
        {part === 'grid' ? <GridPart /> : part === 'split' ? <SplitPart /> : <FieldsPart />}
      </main>
    </I18nProvider>
  );
}

function FieldsPart(): ReactNode {
  const [text, setText] = useState('Dedalus France, 2021');
  const [number, setNumber] = useState<number | undefined>(491840);
  const [choice, setChoice] = useState<'a' | 'b' | 'c'>('a');
  const [combo, setCombo] = useState<string | undefined>('n2');
  const [tags, setTags] = useState<readonly string[]>(['CheckNews', 'Libération']);
  const [date, setDate] = useState('2021-02-14~');
  const [checked, setChecked] = useState(true);
  const [seg, setSeg] = useState<'list' | 'both'>('both');
  const [asking, setAsking] = useState(false);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 352px', blockSize: '100%' }}>
      <Screen>
        <Toolbar
          title="Chiffres"
          end={
            <>
              <FindField value="" onChange={nothing} />
              <ActionMenu
                label="Plus"
                trigger={<Button>Exporter…</Button>}
                groups={[
                  {
                    title: 'Graphique',
                    entries: [
                      { id: 'svg', label: 'SVG', icon: 'download', keys: 's', onAction: nothing },
                      { id: 'png', label: 'PNG', description: 'deux fois la taille', onAction: nothing },
                    ],
                  },
                  {
                    entries: [
                      { id: 'd', label: 'Supprimer', icon: 'trash', isDanger: true, onAction: nothing },
                    ],
                  },
                ]}
              />
              <Button kind="main" keys="n">
                Nouveau chiffre
              </Button>
            </>
          }
        >
          <SegmentedControl
            label="Vue"
            value={seg}
            onChange={setSeg}
            options={[
              { value: 'list', label: 'Liste' },
              { value: 'both', label: 'Dessin et table' },
            ]}
          />
          <span>10 chiffres</span>
        </Toolbar>
        <ScreenBody>
          <div
            style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap', marginBlockEnd: 16 }}
          >
            <Button>Importer…</Button>
            <Button kind="main">Ouvrir</Button>
            <Button kind="quiet" icon="plus">
              Ajouter un dossier
            </Button>
            <Button kind="danger" onPress={() => setAsking(true)}>
              Supprimer…
            </Button>
            <Button isDisabled>Indisponible</Button>
            <IconButton label="Annuler" icon="undo" keys="$mod+z" />
            <IconButton label="Réglages" icon="settings" />
            {(['C', 'E', 'X', 'H', 'L', 'N', 'A', 'S'] as const).map((letter) => (
              <KindLetter key={letter} letter={letter} named />
            ))}
            {stances.map((stance) => (
              <StanceWord key={stance} stance={stance} />
            ))}
            <Disagreement />
            <GradeBadge reliability="B" credibility={2} />
          </div>
          <div
            style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px 24px', maxInlineSize: 720 }}
          >
            <TextField label="Titre" value={text} onChange={setText} />
            <TextField
              label="Adresse (URL)"
              value="htp:/x"
              onChange={nothing}
              error="Ce n’est pas une adresse web. Écrivez-la en entier, avec https:// devant."
            />
            <NumberField label="Borne basse" value={number} onChange={setNumber} steppers />
            <SelectField
              label="Exactitude"
              value={choice}
              onChange={setChoice}
              options={[
                { value: 'a', label: 'exact' },
                { value: 'b', label: 'environ', description: 'un nombre approché' },
                { value: 'c', label: 'au moins' },
              ]}
            />
            <ComboField
              label="Qui le dit"
              value={combo}
              onChange={setCombo}
              onCreate={nothing}
              options={[
                { value: 'n1', label: 'Damien Bancal', description: 'blog Zataz', letter: 'N' },
                { value: 'n2', label: 'CheckNews', letter: 'N' },
                { value: 'n3', label: 'Libération', letter: 'N' },
              ]}
            />
            <DateField
              label="Date"
              value={date}
              onChange={setDate}
              read={(value) =>
                /^\d{4}/.test(value)
                  ? { words: 'vers le 14 février 2021' }
                  : { problem: 'Cette date ne se lit pas.' }
              }
            />
            <TagField label="Autres noms" value={tags} onChange={setTags} />
            <CheckField label="Cette affaire en est une autre" value={checked} onChange={setChecked} />
            <TextArea label="Notes" value="Seul compte fait sur le fichier lui-même." onCommit={nothing} />
            <TextArea
              label="Citation"
              voice="source"
              value="« exactement 491 840 noms »"
              onCommit={nothing}
            />
          </div>
          <div style={{ display: 'grid', gap: 16, marginBlock: 24, maxInlineSize: 720 }}>
            <FileDrop hint=".txt ou .md, UTF-8" onFiles={nothing} onChoose={nothing} />
            <ProblemNotice problem={{ code: 'file.binary', where: 'file:photo.txt' }} />
            <Progress label="Import du dossier" done={12400} total={50000} onCancel={nothing} />
          </div>
          <EmptyState
            steps={[
              {
                title: 'Ouvrir un dossier',
                body: 'Un titre suffit. Collez ou déposez ensuite les textes (.txt, .md) : chaque fait gardera son passage.',
                keys: 'n',
                onPress: nothing,
              },
              {
                title: 'Reprendre un dossier reçu',
                body: 'Déposez un fichier .recoupe n’importe où dans cette fenêtre.',
                keys: 'o',
                onPress: nothing,
              },
            ]}
          />
        </ScreenBody>
      </Screen>
      <aside
        style={{
          background: 'var(--bg-sunken)',
          borderInlineStart: '1px solid var(--line)',
          minBlockSize: 0,
        }}
      >
        <Panel
          letter="C"
          kind="Chiffre"
          position={{ index: 2, count: 10 }}
          onPrevious={nothing}
          onNext={nothing}
          title={<BigNumber number="491 840" unit="personnes, nombre exact" />}
          head={
            <FieldList
              names="narrow"
              rows={[
                { label: 'Portée', value: 'ensemble du fichier' },
                { label: 'Compté en', value: '« individus », « noms »' },
                { label: 'Décision', value: <Kept>retenu par vous, 12 janv. 2026</Kept> },
              ]}
            />
          }
          keys={[
            { keys: 'Enter', label: 'ouvrir' },
            { keys: 'r', label: 'retenir' },
          ]}
        >
          <WhoSaysSo
            aside="2 sources, 1 origine"
            onOpen={nothing}
            claims={[
              {
                id: '1',
                stance: 'states',
                who: 'Source 2, en son nom',
                where: 'source 2, ¶ 2',
                quote: 'exactement 491 840 noms',
                grade: { reliability: 'C', credibility: 2 },
                isSelected: true,
              },
              {
                id: '2',
                stance: 'doubts',
                who: 'CheckNews, Libération',
                where: 'source 1, ¶ 4',
                quote: '491 840 individus ayant effectué des analyses',
                grade: { reliability: 'B', credibility: 2 },
                meta: 'ici',
              },
              { id: '3', stance: 'declines', who: 'Anssi', noPassage: true },
            ]}
          />
          <Section title="Décision" aside="modifiable, jamais effacée">
            <p>
              <Kept>Chiffre retenu : 491 840</Kept>
            </p>
            <Note>vous, 12 janv. 2026 · journal, entrée n° 198</Note>
          </Section>
          <Section title="Citation">
            <Quote text="n’avaient pas été effacées après l’opération" />
          </Section>
        </Panel>
      </aside>
      <ConfirmPanel
        isOpen={asking}
        title="Supprimer le dossier"
        action="Supprimer pour toujours"
        typeToConfirm="Dedalus"
        asksReason
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      >
        3 sources, 78 affirmations et leur journal seront détruits.
      </ConfirmPanel>
    </div>
  );
}

type Sample = {
  readonly id: string;
  readonly name: string;
  readonly number: number | undefined;
  readonly stance: Stance;
  readonly quote: string;
};

const columns: readonly GridColumn<Sample>[] = [
  {
    id: 'name',
    header: 'Dossier',
    width: 'minmax(200px, 2fr)',
    cell: (row) => <TwoLines strong first={row.name} second="3 sources, 2 origines" />,
    text: (row) => row.name,
    sortValue: (row) => row.name,
  },
  {
    id: 'number',
    header: 'Chiffre',
    width: '120px',
    align: 'end',
    cell: (row) => row.number?.toLocaleString('fr') ?? 'inconnu',
    sortValue: (row) => row.number,
  },
  {
    id: 'stance',
    header: 'Position',
    width: '120px',
    cell: (row) => <StanceWord stance={row.stance} />,
    sortValue: (row) => row.stance,
  },
  {
    id: 'quote',
    header: 'Passage',
    cell: (row) => <Quote as="inline" text={row.quote} />,
    text: (row) => row.quote,
  },
];

function GridPart(): ReactNode {
  const count = Number(new URLSearchParams(window.location.search).get('rows') ?? 100_000);
  const rows = useMemo(
    () =>
      Array.from({ length: count }, (_unused, index): Sample => ({
        id: `r${index}`,
        name: `Dossier ${(index * 7919) % count}`,
        number: index % 5 === 0 ? undefined : (index * 104_729) % 3_000_000,
        stance: stances[index % 4] ?? 'states',
        quote: `près de ${index} personnes`,
      })),
    [count],
  );
  const [selected, setSelected] = useState<string>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState('');
  return (
    <Screen>
      <Toolbar title="Grille" end={<FindField value={filter} onChange={setFilter} />}>
        <span>{marked.size} cochés</span>
      </Toolbar>
      <DataGrid
        label="Dossiers"
        rows={rows}
        columns={columns}
        rowId={(row) => row.id}
        selectedId={selected}
        onSelect={setSelected}
        onOpen={(id) => window.alert(id)}
        marked={{ ids: marked, onChange: setMarked }}
        density="two"
        filter={filter}
        initialSort={{ id: 'name', desc: false }}
      />
    </Screen>
  );
}

function SplitPart(): ReactNode {
  return (
    <Screen>
      <Toolbar title="Deux volets" />
      <SplitPanes
        direction="rows"
        edgeLabel="Hauteur du dessin"
        first={<ScreenBody>Dessin</ScreenBody>}
        second={<ScreenBody>Table</ScreenBody>}
      />
    </Screen>
  );
}
