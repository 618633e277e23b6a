import type { TableName } from '#shared/model/index.ts';
import type { AppCommand, CommandContext, Feature } from '../workspace/feature.ts';
import { navigate } from '../workspace/navigation.ts';
import type { Route } from '../workspace/route.ts';
import { applicationCommands } from './application-commands.ts';
import { features } from './features.ts';

/** The parts of a scope, in the order of the navigation. */
export function featuresOf(scope: Feature['scope']): readonly Feature[] {
  return features
    .filter((feature) => feature.scope === scope)
    .toSorted((left, right) => left.order - right.order);
}

/** The part that a route shows, if there is one of that name. */
export function featureAt(route: Route): Feature | undefined {
  if (route.scope === 'batch') return undefined;
  const id = route.scope === 'case' ? route.section : route.screen;
  return featuresOf(route.scope).find((feature) => feature.id === id);
}

/** The inspector for rows of a table, whichever part brings it. */
export function inspectorOf(table: TableName): NonNullable<Feature['inspectors']>[TableName] {
  return features.find((feature) => feature.inspectors?.[table] !== undefined)?.inspectors?.[table];
}

/** A command with the words of its title put together: going somewhere names the place. */
export type Act = AppCommand & { readonly goesTo?: Feature };

/** Everything that can be done here and now, that of the present screen first. */
export function actsIn(context: CommandContext): readonly Act[] {
  const here = featureAt(context.route);
  const scoped = featuresOf(context.route.scope === 'case' ? 'case' : 'library');
  const own = [
    ...(here?.commands ?? []),
    ...scoped.filter((feature) => feature !== here).flatMap((feature) => feature.commands ?? []),
  ];
  const going = [...scoped, ...(context.route.scope === 'case' ? featuresOf('library') : [])].map(goingTo);
  return [...own, ...going, ...applicationCommands].filter((act) => act.when?.(context) ?? true);
}

/** Every combination of keys that does it, the usual one first. */
export function keysOf({ keys, otherKeys = [] }: AppCommand): readonly string[] {
  return keys === undefined ? [] : [keys, ...otherKeys];
}

/** The route of a part's screen; inside the present case for its sections. */
export function routeTo(feature: Feature, route: Route): Route {
  if (feature.scope === 'library') {
    return { scope: 'library', screen: feature.id, cases: route.scope === 'library' ? route.cases : [] };
  }
  return { scope: 'case', caseId: route.scope === 'case' ? route.caseId : '', section: feature.id };
}

function goingTo(feature: Feature): Act {
  return {
    id: `go.${feature.id}`,
    titleKey: feature.titleKey,
    group: 'go',
    goesTo: feature,
    ...(feature.goKey === undefined ? {} : { keys: `g ${feature.goKey}` }),
    perform: ({ route }) => navigate(routeTo(feature, route)),
  };
}
