import { befell, some, type Words } from './words.ts';

/*
 * What posts, forums and bulletins say of themselves: how often somebody has posted, who follows, who is online, how long a
 * clock still runs, what was tried out of a sample, how a dump is packed.
 */

/** "The handle has 40 posts since 2021", "he opened 90 threads". */
const hasPosted = new RegExp(
  `(?<![a-z])(?:he|she|they|it|handle|account|user|seller|vendor|poster|actor|profile|nick|alias|member|broker|newcomer) (?:already |now |only |just )?(?:has|had|counts|shows|with|made|opened|started|wrote)(?: only| just)? ${some}$`,
);
const posted = /^(?:posts?|threads?|messages?|deals?|vouch(?:es)?|topics?|replies|listings?|comments?)$/;
/** "Telegram channel “X” (8.2K subscribers)". */
const channel =
  /(?<![a-z])(?:channel|page|account|group|feed|server|newsletter|podcast|handle|profile|chat|blog)(?: ?["“«][^"”»\n]{1,40}["”»]| @?[a-z0-9_.-]+){0,3} \($/;
const audience = /^(?:subscribers?|followers?|members?|readers?|listeners?|viewers?)$/;
/** "Members online as I type: 1,077, record 4,310". */
const online = new RegExp(
  `(?<![a-z])(?:members?|users?|guests?|visitors?|people|sites?|mirrors?|blogs?|portals?) (?:online|active|logged in|up|down|live)(?![a-z])[^.;:=\\n]{0,24}[:=] ?${some}$`,
);
const onlineRecord =
  /(?<![a-z])(?:online|active|logged in)(?![a-z])[^.;\n]{0,40}, (?:record|peak|max(?:imum)?|high) ?:? ?$/;
/** "340 of you now get this by email". */
const ofYou =
  /^ of (?:you|us)(?: (?:now|already|all))* (?:get this|read (?:this|it|me|us)|follow(?:ed)? (?:this|it|me|us|along)|subscribed?(?! to its)|asked|wrote in|came|watch(?:ed)?|listen(?:ed)?|joined (?:us|me|the (?:stream|call)))(?![a-z])/;
/** "5D 14h 22m". */
const clockBefore = /\d ?(?:d|h|hrs?|days?|hours?),? ?(?:\d+ ?(?:h|hrs?),? ?)?$/;
const minutes = /^\d{1,2} ?m(?:in)?(?![a-z])/;
/** "I checked 30 rows and 29 resolve". */
const tried = new RegExp(
  `(?<![a-z])(?:checked|tested|tried|sampled|verified|called|looked up|rang|compared|ran) ${some}\\d[^.;]{0,70}(?: and|,| of which|:) ?${some}$`,
);
const holdsTrue =
  /^ (?:of (?:them|which|those) )?(?:resolved?|match(?:ed)?|work(?:ed)?|check(?:ed)? out|exist(?:ed)?|answered|bounced|failed|are (?:real|valid|live|genuine)|were (?:real|valid|live|genuine)|turned out|came back|picked up)(?![a-z])/;
/** "24 messages today". */
const exchanged =
  /^ (?:today|yesterday|so far|this (?:morning|week|afternoon)|back and forth|between (?:us|them))(?![a-z])/;
const messages = /^(?:messages|e-?mails|texts|posts|tweets|chats)$/;
/** "1.3TB in 16 folders". */
const packed = new RegExp(
  `(?<![a-z])(?:of data|gb|tb|mb|kb|gigabytes|terabytes|files|bytes)(?: [a-z]+){0,2} (?:in|across|split into|spread over|over) ${some}$`,
);
const packs = /^(?:folders?|director(?:y|ies)|archives?|parts|volumes|zips?|chunks)$/;

/** Whether a number is what a post, a forum or a bulletin says of itself. */
export function isOfFeed(words: Words, around: { readonly isHit: boolean }): boolean {
  const { left, right, behind, noun, isBare, value } = words;
  if (posted.test(noun) && hasPosted.test(left) && !around.isHit) return true;
  if (audience.test(noun) && channel.test(left)) return true;
  if (isBare && (online.test(left) || onlineRecord.test(left))) return true;
  if (ofYou.test(behind)) return true;
  if (clockBefore.test(left) && minutes.test(words.figure)) return true;
  if (isBare && tried.test(left) && holdsTrue.test(behind)) return true;
  if (messages.test(noun) && value < 1000 && exchanged.test(right) && !befell.test(right)) return true;
  return value < 100 && packs.test(noun) && packed.test(left) && !befell.test(right);
}
