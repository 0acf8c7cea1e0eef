totals = {}
outcomes = {}
for source in ("totals['sum'] = 1", "(totals['sum'] := 1)"):
    try:
        exec(source, {"totals": totals})
        outcomes[source] = "assigned"
    except SyntaxError as error:
        outcomes[source] = error.msg
assert list(outcomes) == ["totals['sum'] = 1", "(totals['sum'] := 1)"]
assert outcomes["totals['sum'] = 1"] == "assigned"
assert totals == {"sum": 1}
print(outcomes)
assert outcomes["(totals['sum'] := 1)"] == "assigned"
