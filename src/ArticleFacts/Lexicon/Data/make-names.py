#!/usr/bin/env python3
"""Writes names.given.world.txt, the given names of many languages that the list of our own does not have, and SURNAMES, what make-towns.py takes for surnames.

usage: make-names.py FAKER.json SURNAMES WORDS...

FAKER.json holds the lists of the npm package @faker-js/faker 10.6.0 as {"locale": {"first": [...], "last": [...]}}:
    import { allLocales } from "@faker-js/faker";
    const flat = o => !o ? [] : Array.isArray(o) ? o.map(x => x.value ?? x) : Object.values(o).flatMap(flat);
    JSON.stringify(Object.fromEntries(Object.entries(allLocales).map(([k, l]) => [k, { first: flat(l.person?.first_name), last: flat(l.person?.last_name) }])))
WORDS are word lists, one word a line (Debian's wamerican and wbritish): a word that they have in lower case is left out of the given names.
Names in Cyrillic letters are spelled as English news do. Only the standard library is needed.
"""
import importlib.util, json, os, re, sys, textwrap

DATA = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("towns", os.path.join(DATA, "make-towns.py"))
towns = importlib.util.module_from_spec(spec)
sys.dont_write_bytecode = True
spec.loader.exec_module(towns)

# Lists of people as they are called today, in Latin or Cyrillic letters.
GIVEN = ("da de de_CH en en_AU en_GH en_IN en_NG en_NP en_ZA es es_MX fi fr fr_CH fr_SN hr hu id_ID lv nb_NO nl nl_BE pl pt_BR pt_PT ro ru sk sl_SI sr_RS_latin sv "
         "uk yo_NG zu_ZA cs_CZ it").split()
SURNAMES = ("af_ZA cs_CZ da de de_CH en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_CH fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro ru sk "
            "sl_SI sr_RS_latin sv tr uk uz_UZ_latin yo_NG zu_ZA").split()
CYRILLIC = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ",
                    "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya ye i yi g".split()))
# What is shorter is as often an acronym.
SHORTEST = 5
HEADER = """# Given names of many languages.
# Written by make-names.py; change the script, not this file.
# Origin: the locales of @faker-js/faker 10.6.0 (https://github.com/faker-js/faker), without those of our own list.
# Licence: MIT, Copyright (c) 2022-2025 Faker; faker.js, Copyright (c) 2011-2020 Marak Squires.

[GivenName]
"""


def latin(name):
    name = name.strip().lower()
    if re.search("[а-яєіїґ]", name):
        name = "".join(CYRILLIC.get(c, c) for c in name).replace("_", "")
        name = re.sub("(iy|yy)$", "y", name)
    return name


def names(faker, locales, kind, shortest):
    for locale in locales:
        for name in faker[locale][kind]:
            name = latin(name)
            if re.fullmatch(r"[a-zà-žș-ț]+", name) and len(name) >= shortest:
                yield name
                yield towns.plain(name)


def main(path, surnames, *word_lists):
    faker = json.load(open(path, encoding="utf-8"))
    common = {w.strip() for p in word_lists for w in open(p, encoding="utf-8") if w[0].islower()}
    common |= towns.words_of("words.grammar.txt", "words.numbers.txt", "words.people.txt", "words.names.txt", "words.common.txt")
    phrases = towns.phrases_of("places.countries.txt", "places.regions.txt", "places.cities.txt", "organizations.txt", "media.txt", "titles.txt", "measures.txt", "calendar.txt")
    taken = common | phrases | towns.words_of("names.given.txt")
    given = {n for n in names(faker, GIVEN, "first", SHORTEST) if not {n, towns.plain(n)} & taken}
    with open(os.path.join(DATA, "names.given.world.txt"), "w", encoding="utf-8", newline="\n") as out:
        out.write(HEADER + textwrap.fill(" ".join(sorted(given)), 150, break_long_words=False, break_on_hyphens=False) + "\n")
    with open(surnames, "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(sorted(set(names(faker, SURNAMES, "last", 3)))) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
