table = {"a": None}
try:
    outcome = table["b"]
except KeyError as error:
    outcome = error.args
assert outcome == ("b",)
assert (table.get("b"), table.get("b", 0), table.get("a", 0)) == (None, 0, None)
assert table == {"a": None}
assert (table.setdefault("b", 5), table) == (5, {"a": None, "b": 5})
print(outcome, table)
