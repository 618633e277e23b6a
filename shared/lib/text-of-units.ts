/** A call takes so many arguments everywhere. */
const most = 4096;

/** The text of UTF-16 units, for texts that are made unit by unit: to join a string for each unit takes five times as long. */
export function textOfUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += most)
    // Spread, the units would be walked one by one.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(from, from + most));
  return text;
}
