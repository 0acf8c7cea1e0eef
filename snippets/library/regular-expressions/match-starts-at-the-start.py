import re

texts = ["42", "42 apples", "eat 42"]
functions = {"match": re.match, "fullmatch": re.fullmatch, "search": re.search}
table = {
    name: [bool(function(r"\d+", text)) for text in texts] for name, function in functions.items()
}

assert table == {
    "match": [True, True, False],
    "fullmatch": [True, False, False],
    "search": [True, True, True],
}
assert re.match(r"\d+", "eat 42") == None
print(table)
