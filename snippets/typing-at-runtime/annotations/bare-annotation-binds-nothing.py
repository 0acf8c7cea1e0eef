class Counter:
    count: int
    step: int = 1


try:
    Counter().count
    outcome = "nothing raised"
except AttributeError as error:
    outcome = error.name

assert Counter.__annotations__ == {"count": int, "step": int}
assert [name for name in vars(Counter) if not name.startswith("_")] == ["step"]
assert outcome == "count"
print("no attribute", outcome)
