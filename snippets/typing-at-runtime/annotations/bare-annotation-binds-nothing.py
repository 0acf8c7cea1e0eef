class Counter:
    count: int
    step: int = 1


try:
    Counter().count
except AttributeError as error:
    outcome = error.name

assert Counter.__annotations__ == {"count": int, "step": int}
assert {name: value for name, value in vars(Counter).items() if not name.startswith("_")} == {"step": 1}
assert outcome == "count"
print("no attribute", outcome)
