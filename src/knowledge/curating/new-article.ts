/** The two files of an article that somebody is about to write, with places to fill. */
import { languages, type Language } from "../../bot/reply.ts";
import { monthsLater } from "./due.ts";

/** For an article whose topic is not chosen yet. */
export const unsorted = "unsorted";
/** After so many months somebody looks again, unless the writer chooses another month. */
const reviewMonths = 6;

/** `<slug>` or `<topic>/<slug>`, or why it is neither. */
export function readPlace(
  text: string,
): { readonly topic: string; readonly slug: string } | { readonly wrong: string } {
  const parts = text.split("/");
  const slug = parts.at(-1) ?? "";
  const isName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  if (parts.length > 2 || !parts.every(isName)) {
    return {
      wrong:
        text === ""
          ? "say how the article is called: npm run knowledge -- new who-does-what/share-one-phone"
          : `"${text}" is no name for an article: small letters, digits and single hyphens, such as ` +
            "share-one-phone, or with its topic who-does-what/share-one-phone",
    };
  }
  return { topic: parts.length === 2 ? parts[0]! : unsorted, slug };
}

/** The files by their names under `articles/`. @param today as `YYYY-MM-DD` */
export function newArticle(
  { topic, slug }: { readonly topic: string; readonly slug: string },
  country: string,
  today: string,
): readonly { readonly name: string; readonly text: string }[] {
  return languages.map((language) => ({
    name: `${topic}/${slug}.${language}.md`,
    text: template(language, country, today),
  }));
}

const helps: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    top: "Lines with # are help for you; the bot does not read them. Fill in what is empty.",
    question: "The question in good words, one line.",
    label: "The button when the bot asks: which one? At most 40 letters.",
    variants: "Twenty ways or more in which people really ask it. Take the # away.",
    variant: "my husband and I have only one phone",
    step: "The step of the road, 1 to 14.",
    tags: "One word or more, such as [phone, household].",
    country: "CN where it is China's rule, any where it holds everywhere.",
    cite: "How the source is named under the answer, at most 60 characters.",
    sources: "Names out of sources.yaml, such as [S40]; [] where it is sellers' practice only.",
    dates: "The day on which you compared it with its sources, and the month of the next look.",
    judgement: "Experience and no rule, or costly to undo? Then both lines, without #.",
    body:
      "Below the second ---: the short answer, at most 80 words, first what to do. " +
      "Below ## More: what is said to who asks on, at most 150 words, or nothing.",
  },
  zh: {
    top: "带#的行是给你看的，机器人不读。空着的地方都填上。",
    question: "问题，一句顺口的话。",
    label: "机器人问“是哪一种？”时的按钮，最多18个字。",
    variants: "大家真会怎么问，二十种以上。写好去掉#。",
    variant: "我们两口子就一个手机",
    step: "属于哪一步，1到14。",
    tags: "一个词以上，比如 [手机, 家庭]。",
    country: "是中国的规矩写CN，哪里都一样写any。",
    cite: "答案下面怎么写出处，最多60个字。",
    sources: "sources.yaml里的号，比如 [S40]；只是卖家经验就写 []。",
    dates: "哪天跟出处对过，下回哪个月再看。",
    judgement: "是经验不是规矩，或者做了难回头？那就去掉下面两行的#。",
    body: "第二个---下面写短答案，最多120个字，先说怎么做。## More下面写细的，最多250个字，也可以空着。",
  },
};

function template(language: Language, country: string, today: string): string {
  const help = helps[language];
  return [
    "---",
    `# ${help["top"]!}`,
    `# ${help["question"]!}`,
    "question:",
    `# ${help["label"]!}`,
    "label:",
    `# ${help["variants"]!}`,
    "variants:",
    `#  - ${help["variant"]!}`,
    `# ${help["step"]!}`,
    "step:",
    `# ${help["tags"]!}`,
    "tags: []",
    `# ${help["country"]!}`,
    `country: ${country}`,
    `# ${help["cite"]!}`,
    "cite:",
    `# ${help["sources"]!}`,
    "sources: []",
    `# ${help["dates"]!}`,
    `reviewed: ${today}`,
    `review_by: ${monthsLater(today.slice(0, 7), reviewMonths)}`,
    `# ${help["judgement"]!}`,
    "# judgement: true",
    "# decision: price, stock, ads, loan, rules, deal, group",
    `# ${help["body"]!}`,
    "---",
    "",
    "",
    "## More",
    "",
  ].join("\n");
}
