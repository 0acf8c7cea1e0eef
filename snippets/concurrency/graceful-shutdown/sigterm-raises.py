import signal

actions = {name: signal.getsignal(getattr(signal, name)) for name in ("SIGINT", "SIGTERM")}
raises = {name: action is signal.default_int_handler for name, action in actions.items()}
print(raises)
assert raises == {"SIGINT": True, "SIGTERM": True}
