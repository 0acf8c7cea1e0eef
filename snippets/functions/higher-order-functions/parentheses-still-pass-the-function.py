registered = []


def on_exit():
    return "done"


registered.append(on_exit())

print(registered)
assert registered == [on_exit]
