# shows: asserts in except* clauses
# python: >=3.11
seen = []
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as group:
    assert [e.args for e in group.exceptions] == [(1,)]
    seen.append("value")
except* TypeError as group:
    assert [e.args for e in group.exceptions] == [(2,)]
    seen.append("type")
print(seen)
