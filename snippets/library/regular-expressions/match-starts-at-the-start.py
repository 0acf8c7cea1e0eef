import re

texts = ["42", "42 apples", "eat 42"]
table = {
    function.__name__: [bool(function(r"\d+", text)) for text in texts]
    for function in (re.match, re.fullmatch, re.search)
}

assert table == {
    "match": [True, True, False],
    "fullmatch": [True, False, False],
    "search": [True, True, True],
}
assert re.match(r"\d+", "eat 42") == None
print(table)
