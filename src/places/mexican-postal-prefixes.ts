/** First and last two-digit prefix of each state's postal codes (Servicio Postal Mexicano). */
const ranges: readonly (readonly [first: number, last: number, region: string])[] = [
  [0, 16, 'MX-CMX'],
  [20, 20, 'MX-AGU'],
  [21, 22, 'MX-BCN'],
  [23, 23, 'MX-BCS'],
  [24, 24, 'MX-CAM'],
  [25, 27, 'MX-COA'],
  [28, 28, 'MX-COL'],
  [29, 30, 'MX-CHP'],
  [31, 33, 'MX-CHH'],
  [34, 35, 'MX-DUR'],
  [36, 38, 'MX-GUA'],
  [39, 41, 'MX-GRO'],
  [42, 43, 'MX-HID'],
  [44, 49, 'MX-JAL'],
  [50, 57, 'MX-MEX'],
  [58, 61, 'MX-MIC'],
  [62, 62, 'MX-MOR'],
  [63, 63, 'MX-NAY'],
  [64, 67, 'MX-NLE'],
  [68, 71, 'MX-OAX'],
  [72, 75, 'MX-PUE'],
  [76, 76, 'MX-QUE'],
  [77, 77, 'MX-ROO'],
  [78, 79, 'MX-SLP'],
  [80, 82, 'MX-SIN'],
  [83, 85, 'MX-SON'],
  [86, 86, 'MX-TAB'],
  [87, 89, 'MX-TAM'],
  [90, 90, 'MX-TLA'],
  [91, 96, 'MX-VER'],
  [97, 97, 'MX-YUC'],
  [98, 99, 'MX-ZAC'],
];

/** "72" to "MX-PUE". */
export const mexicanPostalPrefixes: ReadonlyMap<string, string> = new Map(
  ranges.flatMap(([first, last, region]) =>
    Array.from({ length: last - first + 1 }, (_, i) => [String(first + i).padStart(2, '0'), region] as const),
  ),
);
