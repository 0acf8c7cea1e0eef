import os

started = []
assert "PAYMENT_KEY" not in os.environ


def start():
    key = os.environ.get("PAYMENT_KEY")
    started.append("ready")
    return lambda: key.encode()


pay = start()
try:
    pay()
except AttributeError as error:
    started.append(str(error))
assert started == ["ready", "'NoneType' object has no attribute 'encode'"]
print(started)
assert "ready" not in started
