# /// script
# requires-python = ">=3.15"
# ///
rows = [[1, 2], [], [3]]
dicts = [{"a": 1}, {"a": 2, "b": 3}]
flat = list(eval("(*row for row in rows)", {"rows": rows}))
merged = eval("{**d for d in dicts}", {"dicts": dicts})

assert flat == [1, 2, 3]
assert merged == {"a": 2, "b": 3}
print(flat, merged)
