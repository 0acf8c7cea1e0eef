registered = []


def on_exit():
    return "done"


registered.append(on_exit())

print(registered)
assert len(registered) == 1 and registered[0] == "done"
assert registered == [on_exit]
