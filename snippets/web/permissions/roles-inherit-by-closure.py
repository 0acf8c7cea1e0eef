includes = {"owner": ["manager"], "manager": ["clerk", "auditor"], "clerk": [], "auditor": ["manager"]}
grants = {"owner": {"close"}, "manager": {"hire"}, "clerk": {"sell"}, "auditor": {"read"}}


def permissions(role):
    reached, waiting = set(), [role]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            waiting += includes[current]
    return set().union(*(grants[each] for each in reached))


held = {role: sorted(permissions(role)) for role in includes}
assert held == {
    "owner": ["close", "hire", "read", "sell"],
    "manager": ["hire", "read", "sell"],
    "clerk": ["sell"],
    "auditor": ["hire", "read", "sell"],
}
print(held)
