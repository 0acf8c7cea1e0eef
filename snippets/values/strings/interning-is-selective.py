name = "identifier"
same_name = eval("'identifier'")
computed = "".join(["ident", "ifier"])

assert same_name is name
assert (computed == name, computed is name) == (True, False)
assert "".join([name]) is name
assert "".join([computed[:0]] * 2) is ""[:0]
print("constant:", same_name is name, "computed:", computed is name)
