import type { ProblemCode } from '#shared/lib/errors.ts';

/** One sentence or two per refusal: what is wrong, and what to do. The place is put before it. */
export const problems = {
  'row.invalid':
    'This entry is not complete or not well formed. Check the fields and try again; nothing was changed.',
  'row.missing':
    'This item is no longer in the case file. It may have been deleted or undone; go back to the list.',
  'row.exists':
    'An item with the same identifier is already there. Open the existing one instead of adding it again.',
  'reference.missing':
    'This points to something that is not in the case file. Choose an existing item, or create it first.',
  'reference.held': 'Other items still rest on this one. Detach or delete them first, then delete it.',
  'claim.without-finding': 'A claim must speak about a finding. Choose one, or create it with the claim.',
  'text.required': 'This cannot stay empty. Type something.',
  'text.blank':
    'There is no text here, only blanks, so nothing was added. Copy the words again and paste them.',
  'choice.required': 'Nothing is chosen here yet. Choose one from the list.',
  'text.too-long': 'This text is too long to be kept here. Shorten it.',
  'text.control-characters':
    'This text holds invisible control characters. Remove them, or paste the text again without formatting.',
  'text.lone-surrogate':
    'This text holds half a character and cannot be kept faithfully. Delete the broken sign and type it again.',
  'date.invalid':
    'This date cannot be read. Write 23\u00a0February\u00a02021, 2021-02-23, 2021-02, 2021, or 2015/2020-10 for a period.',
  'date.order': 'The end comes before the beginning. Swap the two dates or correct one of them.',
  'number.missing': 'The number is missing. Write it in digits, or choose the hedge “unknown”.',
  'number.invalid':
    'This is not a number. Write it in digits only; if the number is unknown, choose the hedge “unknown”.',
  'number.negative':
    'This number cannot be below zero. Write a positive number; if it is unknown, choose the hedge “unknown”.',
  'number.too-large': 'This number is too large to be kept exactly. Check it against the source.',
  'number.fraction':
    'What is counted one by one has no fraction. Write a whole number, or choose the unit this one is in.',
  'range.order': 'The lower bound is above the upper bound. Swap them or correct one of them.',
  'url.invalid': 'This is not a web address. Write it whole, with https:// in front.',
  'quote.not-found': 'These words are not in the source’s text. Select the passage again in the text.',
  'file.binary':
    'This is not a text: it holds binary data. Save it as plain text (.txt or .md) and add it again.',
  'file.empty': 'This file is empty, so nothing was added. Check that you chose the right one.',
  'file.too-large':
    'This file is too large to be read here: the limit is {{limit}}. Split it, or add only the part you need.',
  'file.duplicate':
    'This very file is already in the case file, so nothing was added. Open the existing source.',
  'file.unreadable': 'This file could not be read. Check that it still exists and that you may open it.',
  'file.encoding': 'The characters of this file could not be recognised. Save it as UTF-8 and add it again.',
  'file.kind-unknown':
    'Files of this kind are not read here. Save it as .pdf, .docx, .html, .txt or .png, or paste its text.',
  'drop.no-case':
    'No case file is open, so nothing was added. Open one or make one, then drop the files there.',
  'drop.dialog':
    'A dialog is waiting for you, so nothing was added. Answer or close it, then drop the files again.',
  'document.damaged':
    'This file is damaged, or is not what its name says: no text could be read in it. Ask for another copy, or open it elsewhere and paste its text.',
  'document.part':
    'One part of this document could not be read: {{part}}. The rest was; compare it with the original.',
  'document.pages-unread':
    'Pages that could not be read in this document: {{pages}}. The others were; compare them with the original.',
  'document.password':
    'This file is protected by a password, so its text was not read. Type the password to read it.',
  'document.links-locked':
    'This file is protected by a password, which is kept nowhere: where its links lead cannot be read.',
  'document.password-wrong': 'This password does not open the file. Type it again.',
  'document.slow':
    'Reading this file took too long and was stopped. Split it, or open it elsewhere and paste its text.',
  'document.inflated':
    'Unpacked, this file holds more than {{limit}}: it was not opened. Unpack it elsewhere and add only the part you need.',
  'document.old-format':
    'This is an old format of {{program}} that is not read here. Save it as {{instead}} in that program and add it again.',
  'document.not-kept': 'Nothing of it is kept, as you asked.',
  'document.no-text': 'No text was found in this file: it is kept as it is. Type or paste what it says.',
  'document.encrypted':
    'This file is locked with a password by the program that made it. Take the password off there, save it and add it again.',
  'document.not-json':
    'This is not whole JSON: it is shown as it is written. Compare it with where it comes from.',
  'document.quotes':
    'A quotation mark is opened here and not closed where it should be: cells after it may be wrong. Compare them with the original.',
  'document.same-text':
    'The same text, word for word, as source {{number}}, “{{title}}”. If one relays the other, say so in its details: they will then count as one origin.',
  'document.unshown-cut':
    'A part of what it holds beside its text could not be looked through for data of persons.',
  'commit.stale':
    'This was changed elsewhere in the meantime, so nothing was saved over it. Look at the new state and try again.',
  'commit.nothing': 'Nothing has changed, so there is nothing to record.',
  'undo.nothing': 'There is nothing left to undo.',
  'redo.nothing': 'There is nothing to redo.',
  'undo.stale':
    'What you want to undo has been changed since. Undo the later change first, or correct it by hand.',
  'journal.broken':
    'The chain of the journal breaks here: an entry was altered outside the application. Keep a copy and compare it with a backup.',
  'title.mismatch': 'The title typed is not the one of the case file. Type it exactly to confirm.',
  'title.taken': 'Another case file already has this title. Choose a different one.',
  'storage.full':
    'The disk is full: nothing was saved, and the case file is as before. Free some space and try again.',
  'storage.locked': 'The case file is held by another window or program. Close it there and try again.',
  'storage.newer': 'This case file was written by a newer version of Recoupe. Update Recoupe to open it.',
  'storage.failed':
    'The storage refused the change; the case file is as before. Try again, then restart Recoupe if it goes on.',
  'case.missing': 'This case file is not on this computer any more. Go back to the list of case files.',
  'mirror.failed':
    'The copy of the journal on disk could not be written. Your work is saved; check free space and access to the disk.',
  'mirror.broken':
    'The copy of the journal on disk was damaged or altered here. It was completed from the case file; if nobody touched it, check the disk.',
  'mirror.restored':
    'The last acts of “{{title}}” had not reached its database. They were brought back from the copy on disk: {{acts}}.',
  'search.filter':
    'There is no filter called “{{name}}”. The filters are kind:…, unit:…, speaker:…, before:… and after:… In quotes, these words are searched like any other.',
  'search.kind':
    'There is no kind called “{{text}}”. Write for instance kind:figure, kind:event, kind:entity, kind:source or kind:journal.',
  'search.value': 'Write what the filter “{{name}}” is to look for right after its colon, without a space.',
  'search.date':
    'After “{{name}}”, “{{text}}” is not a date that begins and ends. Write 2021-02-23, 2021-02, 2021, or “23 February 2021” in quotes.',
  'platform.cancelled': 'Cancelled: nothing was changed.',
  'platform.failed': 'The system refused this action. Try again; if it goes on, restart Recoupe.',
  'print.failed':
    'The PDF could not be made. Try again; if it goes on, print to a file from the print dialog.',
  'url.refused':
    'This address is not opened: only http and https pages may be. Copy it if you need it elsewhere.',
} as const satisfies Readonly<Record<ProblemCode, string>>;
