totals = {}
outcomes = {}
for source in ("totals['sum'] = 1", "(totals['sum'] := 1)"):
    try:
        exec(source, {"totals": totals})
        outcomes[source] = "assigned"
    except SyntaxError as error:
        outcomes[source] = error.msg
print(outcomes)
assert list(outcomes.values()) == ["assigned", "assigned"]
