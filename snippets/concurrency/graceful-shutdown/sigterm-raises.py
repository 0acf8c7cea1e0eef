import signal

actions = {name: signal.getsignal(getattr(signal, name)) for name in ("SIGINT", "SIGTERM")}
raising = [name for name, action in actions.items() if action is signal.default_int_handler]
print(raising)
assert raising == ["SIGINT", "SIGTERM"]
