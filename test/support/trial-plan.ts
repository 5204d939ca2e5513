/** Test support: a field trial of a university, and one way through its questions. */
export const trialPlan = `by: { en: Hill University, zh: 山大 }
contact: "0571-8888"
arms: { now: a class in spring, later: the same class a year later }
askAgainAfterDays: 30
incomeBounds: [20000, 50000, 100000]
primary: [income, belonging]
secondary: [steps]
seed: the winning numbers of 17 January 2027
hypotheses: More homes in higher bands.
`;

/** A tap for each question. */
export const trialTaps = {
  zh: ["两样都有", "就是一起的", "有好几个人", "多了一点", "两样", "2万到5万", "看人", "几个"],
  en: ["Both", "Clearly", "Several", "A little", "Two", "Under 20,000", "It depends", "A few"],
} as const;
