called = []


def start():
    called.append("start")
    return "started"


def stop():
    called.append("stop")
    return "stopped"


def unknown():
    called.append("unknown")
    return "no such command"


actions = {"start": start, "stop": stop}


def run(command):
    called.clear()
    return actions.get(command, unknown)(), called


assert run("start") == ("started", ["start"])
assert run("stop") == ("stopped", ["stop"])
assert run("sing") == ("no such command", ["unknown"])
try:
    actions["sing"]()
    outcome = "called"
except KeyError as error:
    outcome = repr(error)
assert outcome == "KeyError('sing')"
print(run("stop"), outcome)
