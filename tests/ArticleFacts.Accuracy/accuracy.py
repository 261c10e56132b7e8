#!/usr/bin/env python3
"""accuracy.py [--shared DIR] [--write] : runs the reader over the seed, the own corpus and every development set, and prints one table.
DIR holds data/, gold/, score/ and seeds/ (default: ../shared beside the repository). --write keeps the table in docs/accuracy.md.
Needs Python 3 and a built tests/ArticleFacts.Accuracy (it builds it)."""
import argparse, json, os, re, subprocess, sys, tempfile

sys.dont_write_bytecode = True
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROJECT = os.path.join(ROOT, "tests", "ArticleFacts.Accuracy")
TOOL = os.path.join(PROJECT, "bin", "Release", "net10.0", "ArticleFacts.Accuracy.dll")

# What peers reach on sets of these kinds: (set, metric) -> (figure, who). From the development sets' own README.
PEERS = {
    ("gum_news", "date_strict"): "63.0 Recognizers-Text", ("gum_news", "date_relaxed"): "75.8 Recognizers-Text",
    ("gum_news", "date_value"): "57.0 Recognizers-Text", ("gum_news", "quote_span"): "94 one regular expression",
    ("meantime", "date_strict"): "52.0 Recognizers-Text", ("meantime", "date_relaxed"): "72.3 Recognizers-Text",
    ("meantime", "date_value"): "48.3 Recognizers-Text", ("re3d", "all"): "27.8 compromise",
    ("acronyms", "pair_F"): "75.5 / 80.2 Schwartz-Hearst (legal / scientific)",
}
GOALS = {
    ("gum_news", "date_strict"): 80, ("gum_news", "date_relaxed"): 92, ("gum_news", "date_value"): 82,
    ("meantime", "date_strict"): 75, ("meantime", "date_relaxed"): 90, ("meantime", "date_value"): 80,
    ("recognizers_datetime", "right of what articles contain"): 75, ("recognizers_number", "right of what articles contain"): 95,
    ("re3d", "all"): 65, ("acronyms", "pair_F"): 85,
    ("chrono_en negatives", "nothing found"): 94.9, ("names", "whole"): 80,
    ("gum_news names", "people F1, exact"): 80, ("gum_news names", "places F1, exact"): 80, ("gum_news names", "precision, exact"): 85,
    ("meantime names", "people F1, exact"): 80, ("meantime names", "places F1, exact"): 80, ("meantime names", "precision, exact"): 85,
}
SETS = ["gum_news", "meantime", "re3d", "acronyms", "recognizers_datetime", "recognizers_number", "recognizers_unit"]


def run(*args):
    return subprocess.run(args, capture_output=True, text=True, encoding="utf-8", check=False)


def lines(path):
    with open(path, encoding="utf-8-sig") as f:
        return [json.loads(line) for line in f if line.strip()]


def facts_lines(rows, folder, name):
    """The facts of {"id", "text", "published"} rows, by id."""
    source, target = os.path.join(folder, name + ".in.jsonl"), os.path.join(folder, name + ".out.jsonl")
    with open(source, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(r) + "\n" for r in rows)
    with open(target, "w", encoding="utf-8") as f:
        subprocess.run(["dotnet", TOOL, "facts-lines", source], stdout=f, check=True)
    return target


def whole_set(shared, folder, name):
    """The set's own scorer: [(metric, percent)]."""
    data, score = os.path.join(shared, "data", name + ".jsonl"), os.path.join(shared, "score")
    prepared = run(sys.executable, os.path.join(score, "prepare.py"), data).stdout.splitlines()
    answers = facts_lines([json.loads(r) for r in prepared], folder, name)
    last = run(sys.executable, os.path.join(score, "score_set.py"), data, answers).stdout.strip().splitlines()[-1]
    return [(m, 100 * float(v)) for m, v in re.findall(r"(\S+)=([0-9.]+)", last)], answers


def without_left_out(shared, folder, name, answers):
    """The set's own scorer again, without the cases that left-out.json lists with the reasons: [(metric, percent)]."""
    with open(os.path.join(PROJECT, "left-out.json"), encoding="utf-8") as f:
        classes = json.load(f).get(name, {})
    ids = os.path.join(folder, name + ".left-out.jsonl")
    with open(ids, "w", encoding="utf-8") as f:
        f.writelines(json.dumps({"id": i}) + "\n" for cases in classes.values() for i in cases)
    score = run(sys.executable, os.path.join(shared, "score", "score_set.py"), os.path.join(shared, "data", name + ".jsonl"), answers, "--without", ids)
    return [(m + " of what articles contain", 100 * float(v)) for m, v in re.findall(r"(\S+)=([0-9.]+)", score.stdout.strip().splitlines()[-1])]


def negatives(shared, folder):
    """chrono's cases in which no date may be found."""
    rows = [r for r in lines(os.path.join(shared, "data", "chrono_en.jsonl")) if r["none"]]
    asked = [{"id": r["id"], "text": r["text"], "published": (r["ref"] or "")[:10] or None} for r in rows]
    found = {x["id"]: x["dates"] for x in lines(facts_lines(asked, folder, "chrono_en"))}
    return sum(not found[r["id"]] for r in rows), len(rows)


KINDS = {"person": "PER", "place": "LOC", "organization": "ORG", "PER": "PER", "LOC": "LOC", "ORG": "ORG",
         "Person": "PER", "Location": "LOC", "Organisation": "ORG"}
LABELS = (("PER", "people"), ("LOC", "places"), ("ORG", "organizations"))
NAME = re.compile(r"(?:(?:[A-Z][\w.'’-]*|[a-z]{2}-[A-Z]\w+|of|de|van|der|bin|al) ?)+")
PRONOUN = re.compile(r"(?:He|She|They|It|We|I|You|His|Her|Their|This|That|These|Those|The|A|An|All|One|Some|Many|Other)\b")
TITLE = re.compile(r"(?:^|.*\s)(?:president|minister|secretary|senator|sen|governor|gov|mayor|judge|justice|mr|mrs|ms|dr|professor|prof|sir|lord|lady|king|queen|prince|"
                   r"princess|pope|sheikh|general|gen|colonel|col|major|captain|capt|lieutenant|lt|sergeant|sgt|sheriff|ambassador|spokesperson|ceo|officer|chairman)\.?(?:\s+|$)", re.I)
GROUP = re.compile(r".*\b(?:Party|Democrats|Council|Institute|[A-Z]{3,})\b")


def names_in(m, kind):
    """The names that a gold mention prints, as (start, end). The sets mark whole noun phrases, so: "Irving, Texas" is two places; of a person the name is
    what follows titles and possessors ("the DAB's", "US President") and stands before "of"; descriptions, bare titles and groups are no names."""
    text, start = m["text"], m["start"]
    parts = [(p.start(), p.group()) for p in re.finditer(r"[^,]+", text)] if kind == "LOC" else [(0, text.split(" of ")[0])]
    out = []
    for at, part in parts:
        lead = re.match(r"\s*(?:[Tt]he\s+)?", part).end()
        at, part = at + lead, re.sub(r"(?:\s?['’]s)?\s*$", "", part[lead:])
        if kind == "PER":
            for front in (re.match(r".*['’]s\s+", part), TITLE.match(part)):
                if front:
                    at, part = at + front.end(), part[front.end():]
            tail = None if NAME.fullmatch(part) else re.search(r"(?<=[a-z] )(?:[A-Z][\w.'’-]* ?){2,}$", part)
            if tail:
                at, part = at + tail.start(), tail.group()
        if part and NAME.fullmatch(part) and not PRONOUN.match(part) and not (kind == "PER" and GROUP.match(part)):
            out.append((start + at, start + at + len(part)))
    return out


def names_of(shared, answers, name):
    """People and places by exact span and type, the gold's mentions reduced to the names in them; and, more lenient, by overlap with any gold mention."""
    gold = {r["id"]: r for r in lines(os.path.join(shared, "data", name + ".jsonl"))}
    exact, loose = ({k: [0, 0, 0, 0] for k in ("PER", "LOC")} for _ in range(2))
    for answer in lines(answers):
        row = gold[answer["id"]]
        end = row.get("fully_annotated_to") or len(row["text"])
        for kind, label in LABELS[:2]:
            mentions = [m for e in row["entities"] if KINDS.get(e["type"]) == kind for m in e["mentions"] if m["end"] <= end]
            want = {n for m in mentions if m.get("syntactic", "NAM") not in ("NOM", "PRO", "PTV") for n in names_in(m, kind)}
            got = {n for e in answer[label] for m in e["mentions"] if m["end"] <= end for n in names_in(m, kind) or [(m["start"], m["end"])]}
            over = lambda n, others: any(n[0] < o[1] and o[0] < n[1] for o in others)
            any_of = [(m["start"], m["end"]) for m in mentions]
            for counts, add in ((exact[kind], (len(got & want), len(got), len(got & want), len(want))),
                                (loose[kind], (sum(over(n, any_of) for n in got), len(got), sum(over(n, got) for n in want), len(want)))):
                counts[:] = map(sum, zip(counts, add))
            if os.environ.get("ACCURACY_VERBOSE"):
                show = lambda xs: [row["text"][a:b] for a, b in sorted(xs)]
                print(row["id"], kind, "missed", show(want - got), "wrong", show(got - want), file=sys.stderr)
    out = []
    for how, n in (("exact", exact), ("overlap", loose)):
        out += [(f"people F1, {how}", f1(n["PER"])), (f"places F1, {how}", f1(n["LOC"])),
                (f"precision, {how}", percent(n["PER"][0] + n["LOC"][0], n["PER"][1] + n["LOC"][1]))]
    return out


def percent(a, b):
    return 100 * a / b if b else 0.0


def f1(n):
    """Of [right, found, right, gold]."""
    p, r = percent(n[0], n[1]), percent(n[2], n[3])
    return 2 * p * r / (p + r) if p + r else 0.0


def proper_names_of_re3d(shared, answers):
    """re3d by exact span and type, where the gold marks a name: its pronouns ("They"), descriptions ("The hospital") and phrases that hold more than a name
    ("IS fighters", "The city of Mosul") are set aside, and so is what we find inside those. Titles and "the" are dropped on both sides."""
    gold = {r["id"]: r for r in lines(os.path.join(shared, "data", "re3d.jsonl"))}
    right = found = asked = 0
    for answer in lines(answers):
        marked = [(KINDS[e["type"]], e) for e in gold[answer["id"]]["entities"] if e["type"] in KINDS]
        names = [(kind, names_in(e, kind)) for kind, e in marked]
        want = {(kind, *n[0]) for kind, n in names if len(n) == 1}
        aside = [(e["start"], e["end"]) for (_, e), (_, n) in zip(marked, names) if len(n) != 1]
        got = {(kind, *(names_in(m, kind) or [(m["start"], m["end"])])[0]) for kind, label in LABELS for e in answer[label] for m in e["mentions"]}
        got = {m for m in got if m in want or not any(m[1] < b and a < m[2] for a, b in aside)}
        right, found, asked = right + len(got & want), found + len(got), asked + len(want)
    return [("F1, exact", f1([right, found, right, asked])), ("precision, exact", percent(right, found))]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--shared", default=os.path.join(os.path.dirname(ROOT), "shared"))
    a.add_argument("--write", action="store_true")
    o = a.parse_args()
    built = run("dotnet", "build", PROJECT, "-c", "Release", "-v", "q", "-nodeReuse:false")
    if built.returncode:
        sys.exit(built.stdout)

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name in SETS:
            figures, answers = whole_set(o.shared, folder, name)
            rows += [(name, m, v) for m, v in figures]
            if name in ("recognizers_datetime", "recognizers_number"):
                rows += [(name, m, v) for m, v in without_left_out(o.shared, folder, name, answers)]
            if name in ("gum_news", "meantime"):
                rows += [(name + " names", m, v) for m, v in names_of(o.shared, answers, name)]
            if name == "re3d":
                rows += [("re3d names", m, v) for m, v in proper_names_of_re3d(o.shared, answers)]
        nothing, asked = negatives(o.shared, folder)
        rows.append(("chrono_en negatives", "nothing found", 100 * nothing / asked))
        parts = run("dotnet", TOOL, "names", os.path.join(o.shared, "data", "names.jsonl"))
        rows += [("names", m, 100 * float(v)) for m, v in re.findall(r"(whole)=([0-9.]+)", parts.stdout)]

        seed = os.path.join(o.shared, "seeds", os.listdir(os.path.join(o.shared, "seeds"))[0])
        facts = os.path.join(folder, "seed.json")
        with open(facts, "w", encoding="utf-8") as f:
            f.write(run("dotnet", TOOL, "facts", seed).stdout)
        seed_table = run(sys.executable, os.path.join(o.shared, "score", "score_seed.py"), os.path.join(o.shared, "gold", "seed.gold.json"), facts).stdout
    corpus = run("dotnet", TOOL, "corpus", os.path.join(ROOT, "tests", "Corpus")).stdout
    blind = run("dotnet", TOOL, "corpus", os.path.join(ROOT, "tests", "Corpus"), "--set", "blind").stdout

    table = ["| set | metric | ArticleFacts | goal | peer |", "|---|---|---:|---:|---|"]
    table += [f"| {s} | {m} | {v:.1f} | {GOALS.get((s, m), '')} | {PEERS.get((s, m), '')} |" for s, m, v in rows]
    text = "\n".join(["# Accuracy", "",
                      "Made by `python3 tests/ArticleFacts.Accuracy/accuracy.py --write`. F1 or share in percent; the development sets and their scorers",
                      "are not part of this repository. In the `names` rows a gold mention counts by the name in it, without titles; `overlap` is the lenient reading.", "",
                      "## Development sets", "", *table, "", "## The seed", "", "```text", seed_table.rstrip(), "```", "",
                      "## Own corpus (`tests/Corpus`)", "", "```text", corpus.rstrip(), "```", "",
                      "## Held out (`tests/Corpus/blind`)", "", "Nothing is tuned to these; see the corpus's README.", "", "```text", blind.rstrip(), "```", ""])
    print(text)
    if o.write:
        with open(os.path.join(ROOT, "docs", "accuracy.md"), "w", encoding="utf-8", newline="\n") as f:
            f.write(text)


if __name__ == "__main__":
    main()
