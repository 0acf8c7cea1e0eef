name = "identifier"
same_name = eval("'identifier'")
computed = "".join(["ident", "ifier"])
phrase = "no identifier"
same_phrase = eval("'no identifier'")

assert same_name is name
assert (computed == name, computed is name) == (True, False)
assert (phrase == same_phrase, phrase is same_phrase) == (True, False)
print(same_name is name, computed is name, phrase is same_phrase)
