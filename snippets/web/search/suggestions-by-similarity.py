import difflib

words = ["kitten", "sitting", "kitchen", "mitten", "dog"]


def suggest(typed, **options):
    return difflib.get_close_matches(typed, words, **options)


ratios = {word: round(difflib.SequenceMatcher(None, word, "kiten").ratio(), 2) for word in words}
assert ratios == {"kitten": 0.91, "sitting": 0.5, "kitchen": 0.83, "mitten": 0.73, "dog": 0.0}
assert suggest("kiten") == ["kitten", "kitchen", "mitten"]
assert suggest("kiten", cutoff=0.8) == ["kitten", "kitchen"]
assert (suggest("kiten", n=1), suggest("dgo"), suggest("xyz")) == (["kitten"], ["dog"], [])
print(suggest("kiten"))
