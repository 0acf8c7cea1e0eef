name = "identifier"
same_name = eval("'identifier'")
computed = "".join(["ident", "ifier"])

assert same_name is name
assert (computed == name, computed is name) == (True, False)
print("constant:", same_name is name, "computed:", computed is name)
