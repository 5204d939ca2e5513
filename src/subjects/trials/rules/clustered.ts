/**
 * Field trials: a least-squares difference between villages, with an interval that holds with few of them. Pure.
 *
 * Bias-reduced linearisation, CR2, with Satterthwaite's degrees of freedom (Bell and McCaffrey, Survey
 * Methodology 28, 2002, 169–181; Pustejovsky and Tipton, Journal of Business & Economic Statistics 36, 2018,
 * 672–683): people of one village are alike, and twelve villages are twelve, not three hundred. All sums
 * over people are taken village by village, so nothing larger than the number of columns is turned round.
 */
import { quantileOf, tailOf } from "./student.ts";

export interface Person {
  readonly village: string;
  readonly y: number;
  /** One first, then the arm, then what else is held equal. */
  readonly x: readonly number[];
}

export interface Difference {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly df: number;
}

type Matrix = readonly (readonly number[])[];

/** @returns of the second column; `undefined` where too few villages tell it apart */
export function clustered(people: readonly Person[]): Difference | undefined {
  const width = people[0]?.x.length ?? 0;
  const groups = byVillage(people).map((group) => ({ group, xx: crossed(group, width) }));
  const all = groups.reduce((sum, { xx }) => plus(sum, xx), zeros(width));
  const inverse = inverted(all);
  if (inverse === undefined) return undefined;
  const xy = sumOf(people, width, ({ x, y }) => x.map((each) => each * y));
  const beta = times(inverse, xy);
  const wanted = inverse[1]!;
  const root = rootOf(inverse);

  // Of each village: what it adds to the estimate, and how its people are weighted for that.
  const parts = groups.map(({ group, xx }) => {
    const residuals = sumOf(group, width, ({ x, y }) => {
      const left = y - dot(x, beta);
      return x.map((each) => each * left);
    });
    const { values, vectors } = eigen(product(product(root, xx), root));
    const apply = (to: readonly number[], power: number) => {
      let result = to;
      for (const [at, value] of values.entries()) {
        // A column that one village alone decides tells nothing of chance.
        if (value < 1e-10 || value > 1 - 1e-10) continue;
        const direction = times(root, vectors[at]!);
        const scale = ((1 - value) ** power - 1) / value;
        const along = times(xx, direction);
        result = result.map((each, row) => each + scale * along[row]! * dot(direction, to));
      }
      return result;
    };
    const weights = times(xx, wanted);
    return {
      score: dot(wanted, apply(residuals, -0.5)),
      through: apply(weights, -0.5),
      own: dot(wanted, apply(weights, -1)),
    };
  });
  const variance = parts.reduce((sum, { score }) => sum + score * score, 0);
  let [trace, squares] = [0, 0];
  for (const [at, one] of parts.entries()) {
    const side = times(inverse, one.through);
    for (const [other, { through, own }] of parts.entries()) {
      const cell = (at === other ? own : 0) - dot(side, through);
      if (at === other) trace += cell;
      squares += cell * cell;
    }
  }
  const df = (trace * trace) / squares;
  const error = Math.sqrt(variance);
  if (!(df >= 1) || !(error > 0)) return undefined;
  const estimate = beta[1]!;
  const reach = quantileOf(0.05, df) * error;
  return {
    estimate,
    low: estimate - reach,
    high: estimate + reach,
    p: tailOf(estimate / error, df),
    df,
  };
}

function byVillage(people: readonly Person[]): readonly (readonly Person[])[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = groups.get(person.village);
    if (group === undefined) groups.set(person.village, [person]);
    else group.push(person);
  }
  return [...groups.values()];
}

const zeros = (width: number): number[][] =>
  Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, each, at) => sum + each * other[at]!, 0);
const times = (matrix: Matrix, vector: readonly number[]) => matrix.map((row) => dot(row, vector));
const plus = (one: Matrix, other: Matrix) =>
  one.map((row, at) => row.map((each, column) => each + other[at]![column]!));
const product = (one: Matrix, other: Matrix) =>
  one.map((row) =>
    other[0]!.map((_, column) =>
      row.reduce((sum, each, at) => sum + each * other[at]![column]!, 0),
    ),
  );

function sumOf(
  people: readonly Person[],
  width: number,
  of: (person: Person) => readonly number[],
): number[] {
  const sum = Array.from({ length: width }, () => 0);
  for (const person of people) for (const [at, each] of of(person).entries()) sum[at]! += each;
  return sum;
}

function crossed(people: readonly Person[], width: number): number[][] {
  const sum = zeros(width);
  for (const { x } of people) {
    for (let row = 0; row < width; row += 1) {
      for (let column = 0; column < width; column += 1) sum[row]![column]! += x[row]! * x[column]!;
    }
  }
  return sum;
}

function inverted(matrix: Matrix): number[][] | undefined {
  const { values, vectors } = eigen(matrix);
  const most = Math.max(...values);
  if (values.some((value) => value < most * 1e-10)) return undefined;
  return fromEigen(
    values.map((value) => 1 / value),
    vectors,
  );
}

function rootOf(matrix: Matrix): number[][] {
  const { values, vectors } = eigen(matrix);
  return fromEigen(
    values.map((value) => Math.sqrt(Math.max(0, value))),
    vectors,
  );
}

function fromEigen(values: readonly number[], vectors: Matrix): number[][] {
  return zeros(values.length).map((row, at) =>
    row.map((_, column) =>
      values.reduce((sum, value, k) => sum + value * vectors[k]![at]! * vectors[k]![column]!, 0),
    ),
  );
}

/** Of a symmetric matrix, by Jacobi's turns. The vectors are rows. */
function eigen(matrix: Matrix): { values: number[]; vectors: number[][] } {
  const a = matrix.map((row) => [...row]);
  const size = a.length;
  const v: number[][] = zeros(size).map((row, at) => row.map((_, column) => Number(at === column)));
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += a[p]![q]! ** 2;
    if (
      off <
      1e-24 *
        Math.max(
          1e-300,
          a.reduce((sum, row, at) => sum + row[at]! ** 2, 0),
        )
    )
      break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (a[p]![q] === 0) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const [kp, kq] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = c * kp - s * kq;
          a[k]![q] = s * kp + c * kq;
        }
        for (let k = 0; k < size; k += 1) {
          const [pk, qk] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = c * pk - s * qk;
          a[q]![k] = s * pk + c * qk;
          const [vp, vq] = [v[p]![k]!, v[q]![k]!];
          v[p]![k] = c * vp - s * vq;
          v[q]![k] = s * vp + c * vq;
        }
      }
    }
  }
  return { values: a.map((row, at) => row[at]!), vectors: v };
}
