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
/** "My last thread got 1,400 replies". */
const postGot = new RegExp(
  `(?<![a-z])(?:threads?|posts?|tweets?|videos?|stor(?:y|ies)|articles?|clips?|polls?|episodes?|streams?)(?: [a-z]+){0,3} (?:got|has|had|drew|received|gathered|racked up|passed|reached|collected|is at) (?:\\d[\\d,.]*k? [a-z]+ and )?${some}$`,
);
const applause =
  /^ (?:replies|views|likes|comments|shares|upvotes|retweets|reposts|reactions|claps|plays|listens|downloads|bookmarks)(?![a-z])/;
/** "The statement was emailed to 140 journalists". */
const pressSent = new RegExp(
  `(?<![a-z])(?:statements?|press releases?|communiques?|releases?|invitations?|newsletters?|bulletins?|surveys?|questionnaires?|minutes|agendas?)(?: [a-z'-]+){0,4}? (?:sent|e-?mailed|mailed|issued|forwarded|circulated|posted|goes|go|went)(?: (?:out|on|today|yesterday))* to ${some}$`,
);
const press =
  /^(?:journalists?|reporters?|editors?|newsrooms?|shareholders?|investors?|councillors?|governors?|trustees?|analysts?|subscribers?|readers?|inboxes|contacts)$/;

/** "1.3TB in 16 folders". */
const packed = new RegExp(
  `(?<![a-z])(?:of data|gb|tb|mb|kb|gigabytes|terabytes|files|bytes)(?: [a-z]+){0,2} (?:in|across|split into|spread over|over) ${some}$`,
);
const packs = /^(?:folders?|director(?:y|ies)|archives?|parts|volumes|zips?|chunks)$/;

/** "An attachment sent to 90 helpers listed the accounts of 1,200 donors": who got to see what was not theirs. */
const sentWrong = new RegExp(
  `(?<![a-z])(?:attachment|e-?mail|message|spreadsheet|file|list|letter|newsletter|link|document|circular|memo)s?(?: [a-z'-]+){0,3}? (?:sent|e-?mailed|mailed|forwarded|circulated|addressed|posted|shared)(?: [a-z]+){0,3}? (?:to|with) ${some}$`,
);
const listedOthers =
  /^(?: [a-z'’-]+){0,4}? (?:listed|contained|held|included|set out|carried|gave)(?! (?:their|a link))[^.;]{0,70} (?:of|for|on|about|from) (?:some |about |around |all |over |nearly )*(?:\d|other|another|former|every|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )/;
/** "claimed to process 17 billion signals daily". */
const handles = new RegExp(
  `(?<![a-z])(?:process(?:es|ed|ing)?|handl(?:es?|ed|ing)|collects?|serves?|receives?|sends?|delivers?|carr(?:y|ies)|makes?|sees) ${some}$`,
);
const daily =
  /^(?: [a-z-]+){1,3} (?:daily|hourly|weekly|monthly|yearly|annually|nightly|(?:a|per|each|every) (?:second|minute|hour|day|week|month|year))(?![a-z])/;

/** Whether a number is what a post, a forum or a bulletin says of itself. */
export function isOfFeed(words: Words, around: { readonly isHit: boolean }): boolean {
  const { left, right, behind, noun, isBare, value } = words;
  if (posted.test(noun) && hasPosted.test(left) && !around.isHit) return true;
  if (audience.test(noun) && channel.test(left)) return true;
  if (isBare && (online.test(left) || onlineRecord.test(left))) return true;
  if (ofYou.test(behind)) return true;
  if (postGot.test(left) && applause.test(behind)) return true;
  if (press.test(noun) && pressSent.test(left)) return true;
  if (clockBefore.test(left) && minutes.test(words.figure)) return true;
  if (isBare && tried.test(left) && holdsTrue.test(behind)) return true;
  if (messages.test(noun) && value < 1000 && exchanged.test(right) && !befell.test(right)) return true;
  if (sentWrong.test(left) && listedOthers.test(right)) return true;
  if (isBare && handles.test(left) && daily.test(behind) && !around.isHit) return true;
  return value < 100 && packs.test(noun) && packed.test(left) && !befell.test(right);
}
